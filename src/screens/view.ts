import type { Action } from '../flow/action.js';
import type { StepName, StepOf } from '../flow/step.js';
import type { MethodKind } from '../settings/method-kind.js';
import type { Settings } from '../settings/settings.js';

/** What to tell beside the fields, by name of the field. */
export type Errors = Readonly<Record<string, string | undefined>>;

/** What is wrong with a form, by name of the field: told in the language that the page speaks when it is read. */
export type Mistakes = Readonly<Record<string, () => string>>;

/** All that a screen's template depends on. */
export interface View<Name extends StepName> {
  readonly step: StepOf<Name>;
  readonly settings: Settings;
  /** Starts every id, so that two elements on one page do not share any. */
  readonly scope: string;
  readonly pending: boolean;
  /** Whether the person agreed to the tenant's terms already. */
  readonly agreed: boolean;
  /** How somebody signed in last time. */
  readonly lastMethod?: MethodKind | undefined;
  readonly errors: Errors;
  /** What to tell above the form. */
  readonly notice?: string | undefined;
  /** Asks the flow for something. */
  readonly send: (action: Action) => void;
  /** Tells what is wrong with the form, without asking the flow. */
  readonly reject: (mistakes: Mistakes) => void;
}
