import { it } from 'node:test';
import type { Person } from '../end-to-end/person.js';

/** Signs in with the account that a sandbox starts with, from the first screen on. */
export async function signIn(reader: Person): Promise<void> {
  await reader.sees('Sign in to your account');
  await reader.fill('Username, email, or phone number', 'demo');
  await reader.pressKey('Enter');
  await reader.fill('Password', 'reading-is-fun-42');
  await reader.press('Continue');
}

/** Signs up, from the first screen on. */
export async function signUp(reader: Person, username: string): Promise<void> {
  await reader.sees('Create your account');
  await reader.fill('Username', username);
  await reader.press('Create account');
  await reader.fill('New password', 'Amber-Lantern-58');
  await reader.press('Save password');
}

/** What every application of the guides can do; `refusal` is how its library calls a state that it does not know. */
export function itSignsPeopleIn(reader: () => Person, { refusal }: { refusal: string }): void {
  it('signs in, and is greeted by her name', async () => {
    await reader().press('Sign in');
    await signIn(reader());
    await reader().sees('Hello, Demo Reader');
  });

  it('creates an account, and comes back signed in', async () => {
    await reader().press('Create account');
    await signUp(reader(), 'ada');
    await reader().sees('Hello, ada');
  });

  it('signs out, and is asked again the next time', async () => {
    await reader().press('Sign in');
    await signIn(reader());
    await reader().press('Sign out');
    await reader().sees('You are not signed in.');
    await reader().press('Sign in');
    await reader().sees('Sign in to your account');
  });

  it('is told of a callback that is not hers, and can go on', async () => {
    await reader().press('Sign in');
    await reader().sees('Sign in to your account');
    await reader().visit('/callback?code=stolen&state=of-somebody-else');
    await reader().sees(refusal);
    await reader().press('Home');
    await reader().press('Sign in');
    await signIn(reader());
    await reader().sees('Hello, Demo Reader');
  });
}
