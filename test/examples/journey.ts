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
