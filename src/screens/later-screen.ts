import css from '../card/later.css?inline';
import checkboxCss from '../fields/checkbox.css?inline';
import type { StepName } from '../flow/step.js';
import { ScreenElement } from './screen-element.js';

/** A screen that is loaded when the flow leads there, with the CSS that the first one can do without. */
export abstract class LaterScreen<Name extends StepName> extends ScreenElement<Name> {
  protected static override readonly css: readonly string[] = [css, checkboxCss];
}
