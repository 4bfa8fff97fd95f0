import type { Client } from '../../api/client.js';
import type { Settings } from '../../settings/settings.js';
import type { Action, ActionOf, PerformedType } from '../action.js';
import type { Interaction } from '../interaction.js';
import type { Step } from '../step.js';

/** What performing an action needs beside the action. */
export interface Context {
  readonly client: Client;
  readonly settings: Settings;
  readonly interaction: Interaction;
}

/** The happy path of one action: which requests, and which step they lead to. What is refused is thrown. */
export type Perform<Performed extends Action = Action> = (action: Performed, context: Context) => Step | Promise<Step>;

/** A module that performs at least this action. */
export type Performers<Type extends PerformedType> = { readonly [Name in Type]: Perform<ActionOf<Name>> };
