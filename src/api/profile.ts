import type { Client } from './client.js';
import { object, required, text } from './decoder.js';

/** Something that an account still lacks. Addresses and social accounts are named by their proof. */
export type ProfileUpdate =
  | { readonly type: 'username' | 'password'; readonly value: string }
  | { readonly type: 'email' | 'phone' | 'social'; readonly verificationId: string }
  | { readonly type: 'extraProfile'; readonly values: Readonly<Record<string, unknown>> };

/** Stages a part of the account; it is saved when the interaction is submitted. */
export const updateProfile = (client: Client, update: ProfileUpdate) =>
  client.send('POST', '/api/experience/profile', update);

/** Sets the password that ends a recovery. */
export const resetPassword = (client: Client, password: string) =>
  client.send('PUT', '/api/experience/profile/password', { password });

const uploaded = object({ url: required(text) });

/** Stores a picture for an account that is to be, and says where. */
export function uploadAvatar(client: Client, picture: Blob) {
  const form = new FormData();
  form.set('file', picture);
  return client.ask(uploaded, 'POST', '/api/experience/user-assets/avatar', form);
}
