import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Packed = { filename: string; files: { path: string }[] };

const npm = (parameters: string[], cwd?: string): string =>
  execFileSync('npm', parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** What `npm publish` would send. */
export function pack(...parameters: string[]): Packed {
  const [packed] = JSON.parse(npm(['pack', '--json', ...parameters])) as Packed[];
  if (!packed) throw new Error('npm pack made nothing.');
  return packed;
}

/** Packs the package and installs it in a fresh folder outside the project, into an app that has lit of its own. */
export function installApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'logto-sign-in-'));
  const { filename } = pack('--pack-destination', folder);
  cpSync('test/installed/app', folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`, 'lit@3'], folder);
  return folder;
}
