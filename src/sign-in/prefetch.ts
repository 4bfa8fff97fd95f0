import type { FlowController } from '../flow/flow-controller.js';
import { allWords } from '../phrases/localization.js';
import type { Settings } from '../settings/settings.js';
import { factorsFor, isPasswordOnly, signInIdentifiers } from '../settings/sign-in-methods.js';
import { loadScreen } from './screens.js';

/** Milliseconds that the server keeps an interaction; it cannot be older than the page. */
const lifetime = 3_600_000;

/** While a person begins to type: fetches what most will need next, and tells who comes back too late. */
export function prefetch(settings: Settings, flow: FlowController): void {
  allWords().catch(() => {});
  if (performance.now() > lifetime) {
    flow.show({ step: { name: 'session-ended' }, past: [] });
  } else if (!isPasswordOnly(settings)) {
    const factors = new Set(signInIdentifiers(settings).flatMap((type) => factorsFor(settings, type)));
    factors.forEach((factor) => loadScreen(factor).catch(() => {}));
  }
}
