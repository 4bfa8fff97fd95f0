type Rgb = readonly [number, number, number];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** WCAG's least contrast for text. */
const readable = 4.5;

/** `#abc` or `#aabbcc` */
export function rgbOf(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

/** WCAG's contrast ratio of two colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Black or white, whichever is easier to read on `hex`; white where it is readable, as people expect on a button. */
export function textOn(hex: string): string {
  const ground = rgbOf(hex);
  const onWhite = contrast(ground, white);
  return onWhite >= readable || onWhite > contrast(ground, black) ? '#fff' : '#000';
}

/** `hex` itself where it is readable as text on `ground`, else the nearest shade of it that is. */
export function readableOn(ground: string, hex: string): string {
  const under = rgbOf(ground);
  const towards = luminance(under) > 0.5 ? black : white;
  let color = rgbOf(hex);
  for (let share = 0; contrast(color, under) < readable; share += 0.05) {
    color = mix(rgbOf(hex), towards, share);
  }
  return `rgb(${color.join(' ')})`;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * Math.min(share, 1));
  return [part(0), part(1), part(2)];
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
