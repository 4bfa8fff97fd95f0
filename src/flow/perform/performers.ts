import { firstStep } from '../first-step.js';
import type { Performers } from './context.js';
import { identify } from './identify.js';
import { signInWithPassword } from './sign-in-with-password.js';

/** What each action does. Only what the first screen can ask for is part of the first download. */
export const performers: Performers = {
  identify,
  signInWithPassword,
  usePassword: ({ identifier }) => ({ name: 'password', identifier }),
  sendCode: async (action, context) => (await import('./code.js')).sendCode(action, context),
  verifyCode: async (action, context) => (await import('./code.js')).verifyCode(action, context),
  changeIdentifier: ({ identifier }, { interaction }) => {
    interaction.forget();
    return { name: 'sign-in', identifier };
  },
  startAgain: async (_, { interaction }) => {
    interaction.forget();
    await interaction.ensure('SignIn');
    return firstStep();
  },
};
