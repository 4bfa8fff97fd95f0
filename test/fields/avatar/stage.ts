import { html, render } from 'lit';
import card from '../../../src/card/card.css?inline';
import later from '../../../src/card/later.css?inline';
import avatar from '../../../src/fields/avatar/avatar-field.css?inline';
import { avatarField } from '../../../src/fields/avatar/avatar-field.js';
import type { AvatarOptions } from '../../../src/fields/avatar/avatar.js';
import fields from '../../../src/fields/fields.css?inline';
import { adoptStyles } from '../../../src/theme/adopt-styles.js';
import isolation from '../../../src/theme/isolation.css?inline';
import tokens from '../../../src/theme/tokens.css?inline';

export type Shown = Partial<Omit<AvatarOptions, 'id' | 'name' | 'upload' | 'remove'>>;

export interface Stage {
  /** Stands for the sign-in element: the CSS goes by its name, and nothing here makes it more than that. */
  readonly element: HTMLElement;
  /** Pictures handed over so far. */
  readonly uploads: readonly Blob[];
  readonly removals: () => number;
  readonly submits: () => number;
  /** Shows the field with other options, as a new state of the flow would. */
  show(options: Shown): void;
}

/** The field in a form, with the look of a screen. */
export function startStage(options: Shown = {}, theme = 'light'): Stage {
  const element = document.createElement('logto-sign-in');
  element.dataset.theme = theme;
  const colours = { primary: '#5d34f2', 'on-primary': '#fff', 'accent-light': '#5d34f2', 'accent-dark': '#a58cff' };
  Object.entries(colours).forEach(([name, colour]) => element.style.setProperty(`--_brand-${name}`, colour));
  document.body.append(element);
  adoptStyles(document, isolation + tokens + card + fields, later, avatar);

  const uploads: Blob[] = [];
  let removals = 0;
  let submits = 0;
  let shown: Shown = options;
  const show = (more: Shown) => {
    shown = { ...shown, ...more };
    const submit = (event: Event) => {
      event.preventDefault();
      submits += 1;
    };
    render(
      html`<main class="logto_main-content">
        <form class="logto_form" novalidate @submit=${submit}>
          ${avatarField({
            id: 'field',
            name: 'avatar',
            label: 'Profile picture',
            required: false,
            picture: undefined,
            uploading: false,
            ...shown,
            upload: (picture) => uploads.push(picture),
            remove: () => {
              removals += 1;
            },
          })}
          <button class="logto_button">Continue</button>
        </form>
      </main>`,
      element,
    );
  };
  show({});
  return { element, uploads, removals: () => removals, submits: () => submits, show };
}
