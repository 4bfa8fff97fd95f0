import { html } from 'lit';
import { typeOf } from './probe.js';

export const scale = [
  { name: 'Headline', className: 'logto_headline', sample: 'Sign in to your account' },
  { name: 'Title of a question', className: 'logto_dialog-title', sample: 'Create an account?' },
  { name: 'Input', className: 'logto_input', sample: 'ada@mail.test' },
  { name: 'Text', className: 'logto_description', sample: 'Enter the code we sent to you.' },
  { name: 'Button', className: 'logto_button', sample: 'Continue' },
  { name: 'Label', className: 'logto_label', sample: 'Email or phone number' },
  { name: 'Note', className: 'logto_note', sample: 'At least 8 characters' },
  { name: 'Error', className: 'logto_error', sample: html`<span>Please enter your password.</span>` },
  { name: 'Fine print', className: 'logto_terms', sample: 'By continuing, you agree to the Terms of Use.' },
];

/** Each as `22/28 · 640`. */
export const typeScale = (element: HTMLElement) =>
  scale.map(({ className }) => {
    const { size, line, weight } = typeOf(element, className);
    return `${size}/${line} · ${weight}`;
  });
