import { onceAPage } from './once-a-page.js';

/** The only scripts of others that may run in the page on our behalf. */
const allowed = [
  'https://challenges.cloudflare.com/turnstile/v0/api.js',
  'https://www.google.com/recaptcha/enterprise.js',
  'https://www.recaptcha.net/recaptcha/enterprise.js',
];

/** A Trusted Types policy. Its result is a string only where the browser does not know them. */
interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/** What may be set as the `src` of a script; throws for every script that is not one of the few. */
export const scriptUrl = (url: string): string => onceAPage('script urls', createPolicy).createScriptURL(url);

function createPolicy(): ScriptUrlPolicy {
  const rules = { createScriptURL: checked };
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    return trustedTypes?.createPolicy('logto-sign-in', rules) ?? rules;
  } catch {
    // The page does not let us have a policy: its own default policy decides then, if it has one.
    return rules;
  }
}

function checked(url: string): string {
  const { origin, pathname } = new URL(url);
  if (!allowed.includes(origin + pathname)) {
    throw new TypeError(`Not a script of a known provider: ${url}`);
  }
  return url;
}
