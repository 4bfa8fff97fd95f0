import { html } from 'lit';
import { settingsWith } from '../../../src/testing/index.js';
import type { Theme } from '../../../src/theme/theme.js';
import { fetch, moments } from '../moments.js';

const settings = settingsWith([['email', 'code']], { branding: {} });

/** A real element that shows samples of its parts in place of a screen. */
export const specimen = (theme: Theme, samples: unknown) => html`
  <section class="tokens-theme" data-theme=${theme}>
    <h2>${theme}</h2>
    <logto-sign-in
      class="tokens-specimen"
      variant="bare"
      .theme=${theme}
      .settings=${settings}
      .preview=${moments.code}
      .fetch=${fetch}
    >
      <div slot="footer">${samples}</div>
    </logto-sign-in>
  </section>
`;
