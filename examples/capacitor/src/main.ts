import { Browser } from '@capacitor/browser';
import { LogtoClientError } from '@logto/capacitor';
import { callbackUri, client, signedOutUri } from './client';
import { clearMessages, element, note, showSignedIn, showSignedOut, tellProblem } from './page';

const signInButton = element<HTMLButtonElement>('sign-in');

signInButton.addEventListener('click', signIn);
element('sign-out').addEventListener('click', signOut);

// Somebody who closes the browser while signing out is signed out of the app, though `signOut` waits for the redirect.
await Browser.addListener('browserFinished', show);
// Also when the web's Back brings the page back from the browser's cache, as it was left.
window.addEventListener('pageshow', ({ persisted }) => persisted && show());

if (location.pathname === '/callback') await finishOnTheWeb();
await show();

async function signIn(): Promise<void> {
  clearMessages();
  // A second sign-in would take the place of the first, whose answer could then no longer be used.
  signInButton.disabled = true;
  try {
    await client.signIn(callbackUri);
  } catch (error) {
    if (isCancelled(error)) note('You closed the sign-in page, so you are not signed in.');
    else tellProblem(error);
  }
  await show();
}

async function signOut(): Promise<void> {
  clearMessages();
  try {
    await client.signOut(signedOutUri);
  } catch (error) {
    tellProblem(error);
  }
  await show();
}

/** On a device the client does this itself, when the app is opened with the address. */
async function finishOnTheWeb(): Promise<void> {
  try {
    await client.handleSignInCallback(location.href);
  } catch (error) {
    tellProblem(error);
  }
  history.replaceState(null, '', '/');
}

async function show(): Promise<void> {
  signInButton.disabled = false;
  if (await client.isAuthenticated()) showSignedIn(await client.getIdTokenClaims());
  else showSignedOut();
}

function isCancelled(error: unknown): boolean {
  return error instanceof LogtoClientError && error.code === 'user_cancelled';
}
