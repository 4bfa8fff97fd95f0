import type { IdTokenClaims } from '@logto/browser';
import { callbackUri, client, homeUri } from './client.js';
import { element } from './element.js';

element('sign-in').addEventListener('click', () => client.signIn(callbackUri));
element('sign-out').addEventListener('click', () => client.signOut(homeUri));

if (await client.isAuthenticated()) {
  welcomeBack(await client.getIdTokenClaims());
} else {
  element('welcome').hidden = false;
  element('sign-in').hidden = false;
}

function welcomeBack(claims: IdTokenClaims): void {
  const name = claims.name ?? claims.username ?? claims.email ?? claims.phone_number;
  element('greeting').textContent = name ? `Hello, ${name}` : 'Hello';
  element('claims').replaceChildren(...Object.entries(claims).map(([claim, value]) => row(claim, value)));
  element('account').hidden = false;
  element('sign-out').hidden = false;
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
