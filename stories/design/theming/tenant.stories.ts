import type { Meta } from '@storybook/web-components-vite';
import { settingsWith, steps } from '../../../src/testing/index.js';
import { scene } from '../../scene.js';

/** What a tenant's settings decide, wherever the element stands. */
export default { title: 'Design/Theming/Tenant' } satisfies Meta;

const tenant = (others: Readonly<Record<string, unknown>>) => settingsWith([['email', 'password']], others);
const step = steps['sign-in'];

/** As written for Logto's own pages. */
export const CustomCss = scene({
  settings: tenant({
    customCss: `
      :root { --color-brand-default: #0b7a5c; --radius: 0px }
      html[data-theme='dark'] { --color-bg-float: #0d1f1a }
      body.desktop #app main[class*=main] { border-top: 6px solid #0b7a5c }
      .logto_branding-header img { height: 56px }
    `,
  }),
  step,
});

/** Beside the card where there is room for both, so look at it at full width. */
export const CustomContent = scene({
  settings: tenant({
    customContent: {
      '/sign-in': `
        <div style="max-width: 320px; padding: 24px; font: 15px/24px Georgia, serif">
          <h2 style="margin: 0 0 8px; font-size: 26px; line-height: 32px">Read more this autumn</h2>
          <p style="margin: 0">Members read a book a week for free. <a href="https://bookstore.test/offers">All offers</a></p>
        </div>
      `,
    },
  }),
  step,
});

export const DevelopmentTenant = scene({ settings: tenant({ isDevelopmentTenant: true }), step });

export const Signature = scene({ settings: tenant({ hideLogtoBranding: false }), step });

export const SignatureOfADevelopmentTenant = scene({
  settings: tenant({ hideLogtoBranding: false, isDevelopmentTenant: true }),
  step,
});

export const SupportLinks = scene({
  settings: tenant({ supportEmail: 'help@bookstore.test', supportWebsiteUrl: 'https://bookstore.test/help' }),
  step: steps['account-suspended'],
});
