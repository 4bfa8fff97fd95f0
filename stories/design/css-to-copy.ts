import { html } from 'lit';
import './css-to-copy.css';

/** Some CSS, and a button that copies it. */
export const cssToCopy = (css: string) => html`
  <figure class="css-to-copy" dir="ltr" lang="en">
    <figcaption>
      In your page
      <button type="button" @click=${copy}>Copy</button>
    </figcaption>
    <pre tabindex="0">${css}</pre>
  </figure>
`;

/** Where the browser does not let this page copy, the text is at least selected. */
async function copy({ currentTarget }: Event) {
  const text = (currentTarget as Element).closest('figure')!.querySelector('pre')!;
  getSelection()!.selectAllChildren(text);
  await navigator.clipboard.writeText(text.textContent).catch(() => {});
}
