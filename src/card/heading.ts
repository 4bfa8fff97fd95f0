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

/** Where something that concerns the form as a whole is told. It is always there, so that its words are announced. */
export const noticeRegion = (notice: string | undefined) => html`
  <div class="logto_notice-region" role="alert">
    ${notice ? html`<p class="logto_notice">${warningIcon}<span>${notice}</span></p>` : nothing}
  </div>
`;

/** What a screen is about. */
export const heading = ({ title, description, notice, success }: Heading) => html`
  <header class="logto_heading">
    <h1 class="logto_headline" tabindex="-1">${title}</h1>
    ${description ? html`<p class="logto_description">${description}</p>` : nothing}
  </header>
  ${noticeRegion(notice)} ${success ? html`<p class="logto_notice is-success" role="status">${success}</p>` : nothing}
`;
