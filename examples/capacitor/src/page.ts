import type { IdTokenClaims } from '@logto/capacitor';
import './style.css';

export function element<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

export function showSignedIn(claims: IdTokenClaims): void {
  const name = claims.name ?? claims.username ?? claims.email ?? claims.phone_number;
  element('greeting').textContent = name ? `Hello, ${name}` : 'Hello';
  element('claims').replaceChildren(...Object.entries(claims).flatMap(([claim, value]) => row(claim, value)));
  showOnly('account');
}

export function showSignedOut(): void {
  showOnly('welcome');
}

/** Something to know, which is nobody's fault. */
export function note(text: string): void {
  element('note').textContent = text;
}

export function tellProblem(error: unknown): void {
  element('problem').textContent = error instanceof Error ? error.message : String(error);
}

export function clearMessages(): void {
  for (const id of ['note', 'problem']) element(id).textContent = '';
}

function showOnly(shown: 'account' | 'welcome'): void {
  for (const id of ['account', 'welcome']) element(id).hidden = id !== shown;
}

function row(claim: string, value: unknown): HTMLElement[] {
  const term = document.createElement('dt');
  const details = document.createElement('dd');
  term.textContent = claim;
  details.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return [term, details];
}
