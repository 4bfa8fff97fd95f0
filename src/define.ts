import { defineElement } from './sign-in/define-element.js';
import { LogtoSignIn } from './sign-in/sign-in-element.js';

defineElement('logto-sign-in', LogtoSignIn);
