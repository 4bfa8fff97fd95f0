// @ts-check
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

/**
 * Runs a program, by preference one of node_modules/.bin, and shows its output.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [folder]
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(command, args, env = {}, folder = '.') {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, PATH: `node_modules/.bin${delimiter}${process.env.PATH}`, ...env },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}
