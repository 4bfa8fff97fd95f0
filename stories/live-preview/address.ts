import { addons } from 'storybook/preview-api';
import { addressChanged, type AddressParts } from './address-changed.js';
import type { Controls } from './controls.js';

/** What a link to the live preview says. Storybook's own `args` leave out whatever has a comma, a dot or an @ in it. */
export interface Kept {
  /** The settings, if they are not those of the controls. */
  readonly settings?: unknown;
  /** The controls that somebody has changed. */
  readonly controls?: Partial<Controls>;
}

/** What the address of this page says. */
export function keptInAddress(): Kept {
  const query = new URLSearchParams(location.search);
  return {
    settings: unpacked(query.get('settings')),
    controls: unpacked(query.get('controls')) as Partial<Controls>,
  };
}

/** Writes it into the address of this page, and of the frame round it. */
export function keepInAddress({ settings, controls = {} }: Kept): void {
  const parts: AddressParts = {
    settings: settings === undefined ? null : packed(settings),
    controls: Object.keys(controls).length > 0 ? packed(controls) : null,
  };
  const url = new URL(location.href);
  for (const [name, part] of Object.entries(parts)) {
    if (part === null) url.searchParams.delete(name);
    else url.searchParams.set(name, part);
  }
  history.replaceState(history.state, '', url);
  addons.getChannel().emit(addressChanged, parts);
}

/** The address that people see: of Storybook, or of the story where it has a page to itself. */
export const addressToShare = () => window.parent.location.href;

/** As base64url, which needs no escaping. */
function packed(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** A link that was cut short says nothing. */
function unpacked(text: string | null): unknown {
  try {
    const binary = atob((text ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0))));
  } catch {
    return undefined;
  }
}
