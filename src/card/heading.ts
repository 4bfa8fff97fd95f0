import { html, nothing } from 'lit';
import { warningIcon } from './icons.js';

interface Heading {
  readonly title: string;
  readonly description?: unknown;
  /** Something that went wrong with the form as a whole. */
  readonly notice?: string | undefined;
  /** Something that went well on the way here. */
  readonly success?: string | undefined;
}

/** What a screen is about. The notice's region is always there, so that its words are announced when they come. */
export const heading = ({ title, description, notice, success }: Heading) => html`
  <header class="logto_heading">
    <h1 class="logto_headline" tabindex="-1">${title}</h1>
    ${description ? html`<p class="logto_description">${description}</p>` : nothing}
  </header>
  <div class="logto_notice-region" role="alert">
    ${notice ? html`<p class="logto_notice">${warningIcon}<span>${notice}</span></p>` : nothing}
  </div>
  ${success ? html`<p class="logto_notice is-success" role="status">${success}</p>` : nothing}
`;
