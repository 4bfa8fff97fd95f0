import type { Client } from './client.js';

/** Something that an account still lacks. */
export type ProfileUpdate = { readonly type: 'username' | 'password'; readonly value: string };

/** Stages a part of the account; it is saved when the interaction is submitted. */
export const updateProfile = (client: Client, update: ProfileUpdate) =>
  client.send('POST', '/api/experience/profile', update);

/** Sets the password that ends a recovery. */
export const resetPassword = (client: Client, password: string) =>
  client.send('PUT', '/api/experience/profile/password', { password });
