import LogtoClient from '@logto/browser';
import { signInHere, type SignInRequest } from 'logto-sign-in';
import { callbackUri, config } from './client.js';
import { element } from './element.js';

const dialog = element('sign-in-dialog', HTMLDialogElement);

/** The shop's client once more; where the other goes to the sign-in page, this one opens the dialog. */
const client = new LogtoClient(config);
client.adapter.navigate = signInHere({ ask, handleCallback: (url) => client.handleSignInCallback(url) });

let signingIn: Promise<void> | undefined;

/** Signs in inside the dialog, once at a time. Resolves when that is done, or given up. */
export function signInInDialog(): Promise<void> {
  signingIn ??= client.signIn(callbackUri).finally(() => {
    signingIn = undefined;
    dialog.close();
  });
  return signingIn;
}

/** Shows what the server asks for until the person is signed in or closes the dialog. */
async function ask(request: SignInRequest): Promise<string | undefined> {
  await import('logto-sign-in/define');
  const signIn = Object.assign(document.createElement('logto-sign-in'), request, { autofocus: true });
  element('sign-in-card').replaceChildren(signIn);
  dialog.showModal();
  return new Promise((resolve) => {
    signIn.addEventListener('logto-complete', (event) => {
      event.preventDefault();
      resolve(event.redirectTo);
    });
    const giveUp = () => {
      signIn.remove();
      resolve(undefined);
    };
    dialog.addEventListener('close', giveUp, { once: true });
  });
}
