import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
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
                ${msg('Email:', { id: 'description.support_email' })}
                <a class="logto_link" href="mailto:${supportEmail}">${supportEmail}</a>
              </p>`
            : nothing
        }
        ${
          website
            ? html`<p>
                ${msg('Website:', { id: 'description.support_website' })}
                <a class="logto_link" href=${website}>${website}</a>
              </p>`
            : nothing
        }
      </div>`
    : nothing;
}
