import type { Meta } from '@storybook/web-components-vite';
import { settingsWith, steps, tenants } from '../src/testing/index.js';
import { ada } from './people.js';
import { picture } from './picture.js';
import { scene } from './scene.js';

export default { title: 'Element/Brand' } satisfies Meta;

const { logoUrl } = tenants.emailAndPassword.branding;
const step = { ...steps['sign-in'], identifier: ada };

const brand = (others: Readonly<Record<string, unknown>>) =>
  scene({ settings: settingsWith([['email', 'password']], others), step });

/** The same colour in both themes; the code screen, because it has links. */
const colored = (primaryColor: string) =>
  scene({
    settings: settingsWith([['email', 'code', 'password']], { color: { primaryColor, isDarkModeEnabled: true } }),
    step: steps.code,
    fill: { code: '40' },
  });

const whiteMoon = picture(32, 32, '<path d="M20 3a13 13 0 1 0 9 20A11 11 0 0 1 20 3z" fill="#fff"/>');
const banner = picture(
  640,
  64,
  '<rect width="640" height="64" rx="12" fill="#0b7a5c"/><path d="M24 32h592" stroke="#fff" stroke-width="6" stroke-dasharray="18 10"/>',
);

export const Yellow = colored('#ffd400');
export const Black = colored('#000000');
export const White = colored('#ffffff');

export const NoLogo = brand({ branding: {} });
export const LogoForDarkOnly = brand({ branding: { darkLogoUrl: whiteMoon } });
export const LogoForEachTheme = brand({ branding: { logoUrl, darkLogoUrl: whiteMoon } });
export const WideLogo = brand({ branding: { logoUrl: banner } });
export const BrokenLogo = brand({ branding: { logoUrl: 'data:image/png,broken' } });

export const LightOnly = brand({ color: { primaryColor: '#0b7a5c', isDarkModeEnabled: false } });
export const WithSignature = brand({ hideLogtoBranding: false });
