import type { IdTokenClaims } from '@logto/browser';
import { callbackUri, client, homeUri } from './client.js';
import { element } from './element.js';
import { signInInDialog } from './sign-in-here.js';

const problem = element('problem');
const signInHere = element('sign-in-here');

element('sign-in').addEventListener('click', () => client.signIn(callbackUri));
signInHere.addEventListener('click', signInOnThisPage);
element('sign-out').addEventListener('click', () => client.signOut(homeUri));

await show();

async function show(): Promise<void> {
  const isSignedIn = await client.isAuthenticated();
  for (const id of ['account', 'sign-out']) element(id).hidden = !isSignedIn;
  for (const id of ['welcome', 'sign-in']) element(id).hidden = isSignedIn;
  if (isSignedIn) welcomeBack(await client.getIdTokenClaims());
}

async function signInOnThisPage(): Promise<void> {
  problem.textContent = '';
  signInHere.ariaBusy = 'true';
  try {
    await signInInDialog();
  } catch (error) {
    problem.textContent = error instanceof Error ? error.message : String(error);
  }
  signInHere.ariaBusy = 'false';
  await show();
  element('greeting').focus();
}

function welcomeBack(claims: IdTokenClaims): void {
  const name = claims.name ?? claims.username ?? claims.email ?? claims.phone_number;
  element('greeting').textContent = name ? `Hello, ${name}` : 'Hello';
  element('claims').replaceChildren(...Object.entries(claims).map(([claim, value]) => row(claim, value)));
}

function row(claim: string, value: unknown): HTMLTableRowElement {
  const tableRow = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = claim;
  tableRow.append(head);
  tableRow.insertCell().textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return tableRow;
}
