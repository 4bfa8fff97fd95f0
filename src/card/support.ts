import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { parts } from '../phrases/fill.js';
import type { Settings } from '../settings/settings.js';
import { webAddress } from '../settings/web-address.js';

/** Whom to ask when nothing else helps. */
export function support({ supportEmail, supportWebsiteUrl }: Settings) {
  const website = webAddress(supportWebsiteUrl);
  return supportEmail || website
    ? html`<div class="logto_footer">
        ${
          supportEmail
            ? html`<p>
                ${parts(msg('Email: <link></link>', { id: 'description.support_email' }), {
                  link: () => link(`mailto:${supportEmail}`, supportEmail),
                })}
              </p>`
            : nothing
        }
        ${
          website
            ? html`<p>
                ${parts(msg('Website: <link></link>', { id: 'description.support_website' }), {
                  link: () => link(website, website),
                })}
              </p>`
            : nothing
        }
      </div>`
    : nothing;
}

const link = (address: string, words: string) => html`<a class="logto_link" href=${address}>${words}</a>`;
