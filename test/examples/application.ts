import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Stage } from '../end-to-end/stage.js';
import { application, serveSandbox, stageOf } from './stage.js';

/** A program that serves an application. */
export type Application = { port: number; close(): Promise<void> };

type Program = { command: string; args: string[]; folder: string; env: NodeJS.ProcessEnv };

/** Starts a program, and waits until it has said where it listens. */
export async function startApplication({ command, args, folder, env }: Program): Promise<Application> {
  const program = spawn(command, args, { cwd: folder, env: { ...process.env, ...env }, stdio: 'pipe' });
  // Where a test breaks off before it closes anything.
  process.once('exit', () => program.kill());
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
      const [, port] = / http:\/\/[\w.]+:(\d+)\s/.exec(said) ?? [];
      if (port) resolve(Number(port));
    };
    program.stdout.on('data', listen);
    program.stderr.on('data', listen);
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`${command} ${args.join(' ')} stopped:\n${said}`)));
  });
  return {
    port,
    close: async () => {
      const exit = once(program, 'exit');
      program.kill();
      await exit;
    },
  };
}

/**
 * As `startStage`, for an application that asks the sandbox itself. No rule of a browser helps it to find
 * http://localhost:3001, so that this sandbox goes by the address where it really is.
 */
export async function startStageFor(start: (endpoint: string) => Promise<Application>): Promise<Stage> {
  const sandbox = await serveSandbox();
  const { port, close } = await start(sandbox.server);
  return stageOf({
    server: sandbox.server,
    addresses: { [application]: `http://localhost:${port}` },
    close: async () => {
      await close();
      await sandbox.close();
    },
  });
}
