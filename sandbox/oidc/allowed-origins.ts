import type { Client } from 'oidc-provider';

/** What an application allows beyond its redirects, among the metadata of its client. */
export const corsAllowedOrigins = 'corsAllowedOrigins';

/** A native application's own scheme has no origin, which JavaScript spells so. */
const noOrigin = 'null';

/** The origins whose pages may call the token endpoint and the like for an application. */
export const allowedOrigins = ({ redirectUris = [], [corsAllowedOrigins]: further }: Client): string[] => [
  ...redirectUris.map((uri) => new URL(uri).origin).filter((origin) => origin !== noOrigin),
  ...(Array.isArray(further) ? further.map(String) : []),
];
