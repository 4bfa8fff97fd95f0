import { contrast } from '../../../src/theme/contrast.js';
import type { Theme } from '../../../src/theme/theme.js';
import { readOff, resolved } from './probe.js';

interface Token {
  /** As the sheets call it. */
  readonly token: string;
  /** As a page sets it. */
  readonly property?: string;
  readonly use: string;
  /** What it lies on. */
  readonly on?: readonly string[];
  /** The contrast it needs there; none where nothing depends on seeing it. */
  readonly needs?: number;
}

const card = ['--_card'];
const text = 4.5;
const edge = 3;

export const tokens: readonly Token[] = [
  { token: '--_ink', property: '--logto-text', use: 'Text', on: card, needs: text },
  { token: '--_ink-soft', property: '--logto-text-soft', use: 'Descriptions, notes', on: card, needs: text },
  { token: '--_ink-soft', use: 'The same on a wash', on: ['--_card', '--_wash'], needs: text },
  { token: '--_accent', property: '--logto-accent', use: 'Links, focus', on: card, needs: text },
  { token: '--_accent', use: 'A link on a wash', on: ['--_card', '--_wash'], needs: text },
  { token: '--_primary', property: '--logto-primary', use: 'Main button', on: card },
  { token: '--_on-primary', property: '--logto-on-primary', use: 'Text on it', on: ['--_primary'], needs: text },
  { token: '--_card', property: '--logto-background', use: 'Card' },
  { token: '--_field', property: '--logto-field', use: 'Field' },
  { token: '--_line-field', property: '--logto-field-line', use: 'Border of a field', on: ['--_field'], needs: edge },
  { token: '--_line', property: '--logto-line', use: 'Lines that divide', on: card },
  { token: '--_wash', use: 'Chip, hover', on: card },
  { token: '--_ring', use: 'Round a field with the focus', on: card },
  { token: '--_danger', property: '--logto-danger', use: 'What went wrong', on: card, needs: text },
  { token: '--_danger', use: 'The same in a notice', on: ['--_card', '--_danger-wash'], needs: text },
  { token: '--_success', property: '--logto-success', use: 'What went well', on: card, needs: text },
  { token: '--_success', use: 'The same in a notice', on: ['--_card', '--_success-wash'], needs: text },
];

export interface Shown {
  readonly color: string;
  readonly ground: string;
  readonly contrast?: number;
}

/** What the tokens come to in a theme, in their order. */
export const colorsIn = (theme: Theme): Promise<Shown[]> =>
  readOff(theme, (element) =>
    tokens.map(({ token, on = [] }) => {
      const grounds = on.map((under) => resolved(element, 'color', under));
      const color = resolved(element, 'color', token);
      const shown = seen([...grounds, color]);
      const ground = seen(grounds.length > 0 ? grounds : [color]);
      return {
        color: hex(shown),
        ground: hex(ground),
        ...(grounds.length > 0 && { contrast: contrast(shown, ground) }),
      };
    }),
  );

type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What people see where these lie one over the other; whatever way a colour is written. */
function seen(colors: readonly string[]): Rgb {
  canvas.clearRect(0, 0, 1, 1);
  colors.forEach((color) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  });
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data as unknown as Rgb;
  return [red, green, blue];
}

const hex = (color: Rgb) => `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
