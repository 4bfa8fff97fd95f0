import { html, nothing, type TemplateResult } from 'lit';
import '../../src/define.js';
import type { FlowState } from '../../src/flow/flow-state.js';
import type { StepName } from '../../src/flow/step.js';
import { FakeTransport, steps, welcoming } from '../../src/testing/index.js';
import type { ThemeChoice } from '../../src/theme/theme.js';

/** What the toolbars say. */
export interface Toolbars {
  theme?: ThemeChoice | undefined;
  lang?: string | undefined;
}

/** The element at each step. One object each: another one would start the sign-in again. */
export const moments = Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, { step }])) as Record<
  StepName,
  FlowState
>;

export interface Placed extends Toolbars {
  readonly settings: unknown;
  readonly moment: FlowState;
  readonly variant?: 'card' | 'bare';
  /** Children of the page's own. */
  readonly slotted?: unknown;
}

/** The element at one moment, as part of a page. */
export const placed = ({ settings, moment, theme, lang, variant, slotted }: Placed): TemplateResult => html`
  <logto-sign-in
    lang=${lang ?? nothing}
    variant=${variant ?? nothing}
    .theme=${theme}
    .settings=${settings}
    .preview=${moment}
    .fetch=${fetch}
    @logto-complete=${stay}
    >${slotted ?? nothing}</logto-sign-in
  >
`;

/** A server on which everything works. */
export const { fetch } = new FakeTransport(welcoming);

/** There is no application to go on to. */
export const stay = (event: Event) => event.preventDefault();
