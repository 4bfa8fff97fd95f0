import { createCaptcha, type Captcha, type Look } from '../../src/captcha/captcha.js';
import { CaptchaFailure } from '../../src/captcha/captcha-failure.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { styles } from '../../src/sign-in/styles.js';
import { adoptStyles } from '../../src/theme/adopt-styles.js';

/** The captcha of a tenant with this `captchaConfig`. */
export function captchaOf(captchaConfig: object, look: Look = { theme: 'light' }): Captcha {
  const captcha = createCaptcha(parseSettings({ captchaPolicy: { enabled: true }, captchaConfig }).settings, look);
  if (!captcha) {
    throw new Error('There is no captcha');
  }
  return captcha;
}

/** The place of a screen, as screens have it: in a form, in a card, with our CSS and the isolation. */
export function placeOfScreen(width = 400): HTMLElement {
  adoptStyles(document, styles);
  const element = document.createElement('logto-sign-in');
  element.style.width = `${width}px`;
  element.innerHTML =
    '<div class="logto_main-content"><form class="logto_form"><p></p><div class="logto_captcha"></div></form></div>';
  document.body.append(element);
  return element.querySelector<HTMLElement>('.logto_captcha')!;
}

export const closeScreens = () => document.querySelectorAll('logto-sign-in').forEach((element) => element.remove());

/** Waits until something is so, without letting time pass. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  }
}

/** Why there is no token, with the words for it. */
export async function failureOf(token: Promise<string>): Promise<CaptchaFailure> {
  const outcome = await token.catch((error: unknown) => error);
  if (outcome instanceof CaptchaFailure) {
    return outcome;
  }
  throw new Error(`That is no failure: ${outcome}`);
}

export const words = async (token: Promise<string>) => (await failureOf(token)).say?.();

export const unticked = 'Please confirm that you are human.';
export const unavailable = 'The check that you are human could not be loaded. Please try again.';
export const failed = 'The check that you are human did not succeed. Please try again.';
