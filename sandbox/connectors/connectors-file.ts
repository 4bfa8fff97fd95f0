import { readFile } from 'node:fs/promises';

import { ConnectorType } from '@logto/connector-kit';
import { z, type ZodIssue } from 'zod';

import { Refusal } from '../http/refusal.js';
import { describeIssues } from '../http/request-body.js';
import { errorMessage } from '../phrases/error-message.js';
import type { Tenant } from '../tenant.js';
import { issuesOf } from './config.js';
import type { ConnectorFactory } from './factories.js';
import { newConnectorGuard, requireMakeable } from './new-connector.js';

const entryGuard = newConnectorGuard.required({ config: true }).strict();

type Entry = z.output<typeof entryGuard>;
type Checked = { index: number; entry: Entry; factory: ConnectorFactory };

const issue = (path: ZodIssue['path'], message: string): ZodIssue => ({ code: 'custom', path, message });

const check = async (entry: Entry, index: number): Promise<Checked | ZodIssue[]> => {
  try {
    const factory = await requireMakeable(entry);
    const issues = issuesOf(factory, entry.config).map((one) => ({ ...one, path: [index, 'config', ...one.path] }));
    return issues.length > 0 ? issues : { index, entry, factory };
  } catch (error) {
    if (error instanceof Refusal) {
      return [issue([index, 'connectorId'], error.details ?? errorMessage(error.code, error.gaps, []))];
    }
    throw error;
  }
};

/** Email and SMS have one connector each: a second one in the same file would silently take its place. */
const secondsOfAKind = (checked: Checked[]): ZodIssue[] =>
  checked
    .filter(({ index, factory: { type } }) =>
      checked.some((other) => other.index < index && other.factory.type === type && type !== ConnectorType.Social),
    )
    .map(({ index, factory: { type } }) =>
      issue([index, 'connectorId'], `There is an ${type} connector before this one`),
    );

const parseFile = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${String(error)}`, { cause: error });
  }
};

const requireNone = (issues: ZodIssue[], file: string): void => {
  if (issues.length > 0) {
    throw new Error(`${file} is not a list of connectors:\n${describeIssues({ issues })}`);
  }
};

/** A connector that has been there already, of an earlier start, keeps its id. */
const setUp = async ({ configuredConnectors }: Tenant, { entry, factory }: Checked): Promise<void> => {
  const known = await configuredConnectors.listOfType(factory.type);
  const id = entry.id ?? known.find(({ connectorId }) => connectorId === entry.connectorId)?.id;
  await configuredConnectors.add(factory.type, { ...entry, id });
};

/**
 * Reads a file of connectors, and answers how to set them up. What is wrong in it is told at once, with the field, and
 * before anything else has begun.
 */
export const readConnectorsFile = async (file: string): Promise<(tenant: Tenant) => Promise<void>> => {
  const { data: entries = [], error } = z.array(entryGuard).safeParse(await parseFile(file));
  requireNone(error?.issues ?? [], file);

  const results = await Promise.all(entries.map(check));
  const checked = results.flatMap((result) => ('entry' in result ? [result] : []));
  const issues = results.flatMap((result) => ('entry' in result ? [] : result));
  requireNone([...issues, ...secondsOfAKind(checked)], file);

  return async (tenant) => {
    for (const one of checked) {
      await setUp(tenant, one);
    }
  };
};
