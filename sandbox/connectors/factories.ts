import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import {
  type AllConnector,
  type ConnectorMetadata,
  connectorMetadataGuard,
  ConnectorType,
  type CreateConnector,
} from '@logto/connector-kit';
import { z, ZodError, type ZodType } from 'zod';

import { Refusal } from '../http/refusal.js';
import { type ConnectorPackage, installedPackages } from './packages.js';

/** A package that connectors can be made of. */
export type ConnectorFactory = {
  type: ConnectorType;
  metadata: ConnectorMetadata;
  configGuard: ZodType;
  create: (config: unknown) => Promise<AllConnector>;
};

type Loaded = { factory: ConnectorFactory } | { problem: string };

const isFunction = (value: unknown): boolean => typeof value === 'function';

const moduleGuard = z.object({ default: z.custom<CreateConnector<AllConnector>>(isFunction) });

const connectorGuard = z.object({
  type: z.nativeEnum(ConnectorType),
  metadata: z.custom<ConnectorMetadata>((metadata) => connectorMetadataGuard.safeParse(metadata).success),
  configGuard: z.custom<ZodType>((guard) => isFunction((guard as Partial<ZodType> | undefined)?.safeParse)),
});

/** Metadata names files of the package where a server answers with what is in them. */
const isFile = (value: string): boolean => value.startsWith('./');

const text = async (folder: string, value: string): Promise<string> =>
  isFile(value) ? readFile(join(folder, value), 'utf8').catch(() => '') : value;

const picture = async (folder: string, value: string): Promise<string> => {
  if (!isFile(value)) {
    return value;
  }
  const type = extname(value) === '.svg' ? 'image/svg+xml' : 'image/png';
  return `data:${type};base64,${await readFile(join(folder, value), 'base64')}`;
};

const withFiles = async (folder: string, metadata: ConnectorMetadata): Promise<ConnectorMetadata> => ({
  ...metadata,
  logo: await picture(folder, metadata.logo),
  logoDark: metadata.logoDark === null ? null : await picture(folder, metadata.logoDark),
  readme: await text(folder, metadata.readme),
  ...(metadata.configTemplate !== undefined && { configTemplate: await text(folder, metadata.configTemplate) }),
});

const load = async ({ folder }: ConnectorPackage): Promise<ConnectorFactory> => {
  const imported: unknown = await import(pathToFileURL(join(folder, 'lib/index.js')).href);
  const { default: createConnector } = moduleGuard.parse(imported);
  const create: ConnectorFactory['create'] = async (config) => createConnector({ getConfig: async () => config });
  const { metadata, ...rest } = connectorGuard.parse(await create({}));
  return { ...rest, metadata: await withFiles(folder, metadata), create };
};

const reasonOf = (error: unknown): string =>
  error instanceof ZodError
    ? `what it makes is no connector (${error.issues.map(({ path }) => path.join('.')).join(', ')})`
    : String(error);

const tryToLoad = async (connectorPackage: ConnectorPackage): Promise<Loaded> => {
  try {
    return { factory: await load(connectorPackage) };
  } catch (error) {
    const problem = `${connectorPackage.name} cannot be loaded: ${reasonOf(error)}`;
    console.warn(problem);
    return { problem };
  }
};

/** Packages take a moment to load, and are loaded when somebody first asks for connectors. */
const loadedByFolder = new Map<string, Promise<Loaded>>();

const loadAll = async (): Promise<Loaded[]> => {
  const packages = await installedPackages();
  return Promise.all(
    packages.map(async (connectorPackage) => {
      const { folder } = connectorPackage;
      const loaded = loadedByFolder.get(folder) ?? tryToLoad(connectorPackage);
      loadedByFolder.set(folder, loaded);
      return loaded;
    }),
  );
};

const factoriesOf = (loaded: Loaded[]): ConnectorFactory[] =>
  loaded.flatMap((one) => ('factory' in one ? [one.factory] : []));

/** Everything that can be set up here. */
export const listFactories = async (): Promise<ConnectorFactory[]> => factoriesOf(await loadAll());

/** The factory with this id, or a refusal that says which installed packages are of no use, and why. */
export const requireFactory = async (id: string): Promise<ConnectorFactory> => {
  const loaded = await loadAll();
  const factory = factoriesOf(loaded).find(({ metadata }) => metadata.id === id);
  if (!factory) {
    const problems = loaded.flatMap((one) => ('problem' in one ? [one.problem] : []));
    throw new Refusal('connector.not_found_with_connector_id', 422, {
      details: [`No installed package provides "${id}".`, ...problems].join('\n'),
    });
  }
  return factory;
};
