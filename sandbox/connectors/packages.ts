import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd } from 'node:process';

export type ConnectorPackage = { name: string; folder: string };

const scope = '@logto';

/** Connectors by their names, without the kit that they are made with. */
const isConnector = (name: string): boolean => /^connector-(?!kit$)/.test(name);

/** Where Node would look for packages: the person's own before those of the sandbox. */
const searchedFolders = (): string[] =>
  [join(cwd(), 'any.js'), import.meta.url].flatMap((from) => createRequire(from).resolve.paths(scope) ?? []);

/** The installed connector packages. Of several with the same name it is the first that Node would find. */
export const installedPackages = async (): Promise<ConnectorPackage[]> => {
  const packages = new Map<string, ConnectorPackage>();
  for (const searched of searchedFolders()) {
    const names = await readdir(join(searched, scope)).catch(() => []);
    for (const name of names.filter(isConnector).map((file) => `${scope}/${file}`)) {
      packages.set(name, packages.get(name) ?? { name, folder: join(searched, name) });
    }
  }
  return [...packages.values()];
};
