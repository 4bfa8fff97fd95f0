import { ConnectorPlatform } from '@logto/connector-kit';
import type { fullSignInExperienceGuard } from '@logto/schemas';
import type { z } from 'zod';

import type { Connector, ConnectorKind } from './connectors.js';

type SocialButton = z.input<typeof fullSignInExperienceGuard>['socialConnectors'][number];

const disc = (colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" fill="${colour}"/></svg>`,
  )}`;

const everyLanguage = (name: string) => ({ en: name, 'zh-CN': name, 'tr-TR': name, ko: name });

const buttons: Partial<Record<ConnectorKind, Omit<SocialButton, 'id' | 'platform'>>> = {
  social: {
    target: 'mock-social',
    name: everyLanguage('Mock Social'),
    logo: disc('#7a7a85'),
    logoDark: null,
  },
  google: { target: 'google', name: everyLanguage('Google'), logo: disc('#4285f4'), logoDark: null },
  github: {
    target: 'github',
    name: everyLanguage('GitHub'),
    logo: disc('#24292f'),
    logoDark: disc('#f0f6fc'),
  },
};

/** What the sign-in page shows of the social connectors, in the order of the settings. */
export const socialButtons = (connectors: Connector[], targets: string[]): SocialButton[] => {
  const known = connectors.flatMap(({ id, kind }) => {
    const button = buttons[kind];
    return button ? [{ ...button, id, platform: ConnectorPlatform.Universal, isTokenStorageSupported: true }] : [];
  });
  return targets.flatMap((target) => known.filter((button) => button.target === target));
};
