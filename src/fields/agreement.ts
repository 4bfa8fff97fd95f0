import { nothing, type TemplateResult } from 'lit';
import { agreementSentence } from '../card/terms.js';
import type { Settings } from '../settings/settings.js';
import { asksForAgreement } from '../settings/terms.js';
import { checkbox } from './checkbox.js';

interface Agreement {
  readonly settings: Settings;
  readonly event: 'SignIn' | 'Register';
  readonly scope: string;
  /** Whether the person agreed before. */
  readonly agreed: boolean;
}

/** The box to tick where the tenant wants a yes to its terms. Whoever leaves it is asked once more. */
export const agreement = ({ settings, event, scope, agreed }: Agreement): TemplateResult | typeof nothing =>
  asksForAgreement(settings, event)
    ? checkbox({
        id: `${scope}-agreed`,
        name: 'agreed',
        label: agreementSentence(settings),
        checked: agreed,
      })
    : nothing;

/** What a form says about the terms: nothing where there is no box. */
export const agreedIn = (
  { agreed }: Readonly<Record<string, string>>,
  settings: Settings,
  event: 'SignIn' | 'Register',
) => (asksForAgreement(settings, event) ? { agreed: agreed !== undefined } : {});
