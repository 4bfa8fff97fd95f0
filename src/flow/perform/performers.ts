import type { PerformedType } from '../action.js';
import type { Performers } from './context.js';
import { identify } from './identify.js';
import { signInWithPassword } from './sign-in-with-password.js';

const code = () => import('./code.js');
const navigate = () => import('./navigate.js');
const profile = () => import('./profile.js');
const register = () => import('./register.js');
const switchEvent = () => import('./switch-event.js');

/**
 * Where each action is performed, by the function of its name. Only what a first screen asks for at once is part of the
 * first download.
 */
export const performers: { readonly [Type in PerformedType]: () => Performers<Type> | Promise<Performers<Type>> } = {
  identify: () => ({ identify }),
  signInWithPassword: () => ({ signInWithPassword }),
  register,
  sendCode: code,
  verifyCode: code,
  setPassword: profile,
  setUsername: profile,
  setProfile: profile,
  uploadAvatar: profile,
  switchEvent,
  linkAccount: switchEvent,
  go: navigate,
  changeIdentifier: navigate,
  forgetPassword: navigate,
  startAgain: navigate,
};
