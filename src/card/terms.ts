import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { parts } from '../phrases/fill.js';
import { locale } from '../phrases/localization.js';
import type { Settings } from '../settings/settings.js';
import { termsAddresses, termsForm } from '../settings/terms.js';

/** The terms below a form: that going on is agreeing, or only where they can be read. */
export function terms(settings: Settings, event: 'SignIn' | 'Register'): TemplateResult | typeof nothing {
  switch (termsForm(settings, event)) {
    case 'sentence':
      return fine(
        parts(msg('By continuing, you agree to the <link></link>.', { id: 'description.auto_agreement' }), {
          link: () => links(settings),
        }),
      );
    case 'links':
      return fine(links(settings));
    case 'checkbox':
    case undefined:
      return nothing;
  }
}

/** What there is to agree to before anything goes on. */
export const agreeSentence = (settings: Settings) =>
  parts(msg('To go on, please agree to the <link></link>.', { id: 'description.agree_with_terms_modal' }), {
    link: () => links(settings),
  });

/** What the box to tick says. Logto's own wording has no place for the links: there they are at the end. */
export function agreementSentence(settings: Settings): unknown[] {
  const words = msg('I have read and agree to the <link></link>', { id: 'description.agree_with_terms' });
  return parts(words.includes('<link>') ? words : `${words.trim()} <link></link>`, { link: () => links(settings) });
}

/** “Terms of Use and Privacy Policy”, as far as there are any; they open beside the form. */
function links(settings: Settings): unknown[] {
  const { termsOfUse, privacyPolicy } = termsAddresses(settings);
  const found = [
    ...(termsOfUse ? [link(termsOfUse, msg('Terms of Use', { id: 'description.terms_of_use' }))] : []),
    ...(privacyPolicy ? [link(privacyPolicy, msg('Privacy Policy', { id: 'description.privacy_policy' }))] : []),
  ];
  const places = found.map((_, index) => String(index));
  return new Intl.ListFormat(locale())
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? found[Number(value)] : value));
}

const fine = (content: unknown) => html`<p class="logto_terms">${content}</p>`;

const link = (address: string, words: string) =>
  html`<a class="logto_link" href=${address} target="_blank" rel="noopener">${words}</a>`;
