import { defineElement } from './sign-in/define-element.js';
import { LogtoSignIn } from './sign-in/sign-in-element.js';

defineElement('logto-sign-in', LogtoSignIn);

/** Whoever only loads the tag has its types and those of its events, too. */
export type * from './index.js';
