import type { FlowState } from '../flow/flow-state.js';

/** `loading`: no screen yet; `asking`: a question lies over one; `failed`: a screen could not be had. */
export type State = 'loading' | 'pending' | 'refused' | 'asking' | 'failed';

/** What a page can style the element by. */
export function statesOf(flow: FlowState | undefined, hasFailed: boolean): State[] {
  const states: Readonly<Record<State, boolean>> = {
    loading: !flow && !hasFailed,
    pending: flow?.pending !== undefined,
    refused: flow?.problem !== undefined,
    asking: flow?.step.name === 'question',
    failed: hasFailed,
  };
  return (Object.keys(states) as State[]).filter((state) => states[state]);
}

/** Older browsers want the names of states with dashes, which no page would write. */
const hasStates = globalThis.CSS?.supports('selector(:state(a))') ?? false;

/** Shows states as `:state(pending)`, and to every browser as `data-state`. */
export function showStates(host: HTMLElement, internals: ElementInternals, states: readonly State[]): void {
  host.dataset['state'] = states.join(' ');
  if (hasStates) {
    internals.states.clear();
    states.forEach((state) => internals.states.add(state));
  }
}
