import { emptyPicture, foreignPicture, largePicture, unreadablePicture } from '../../phrases/avatar-words.js';
import { problemText } from '../../phrases/words.js';

interface Format {
  /** As people know it. */
  readonly name: string;
  readonly mime: string;
  /** How its files begin. What a file calls itself is not asked: anybody can rename it. */
  readonly start: RegExp;
  /** What is uploaded: photographs stay JPEG, and whatever may be transparent becomes PNG. */
  readonly result: 'image/jpeg' | 'image/png';
}

const formats: readonly Format[] = [
  { name: 'JPEG', mime: 'image/jpeg', start: /^\xff\xd8\xff/, result: 'image/jpeg' },
  { name: 'PNG', mime: 'image/png', start: /^\x89PNG\r\n\x1a\n/, result: 'image/png' },
  { name: 'GIF', mime: 'image/gif', start: /^GIF8[79]a/, result: 'image/png' },
  { name: 'WebP', mime: 'image/webp', start: /^RIFF.{4}WEBP/s, result: 'image/png' },
  { name: 'BMP', mime: 'image/bmp', start: /^BM/, result: 'image/jpeg' },
];

export const limits = { formats: formats.map(({ name }) => name), megabytes: 20 };

/** For the `accept` of a file input. */
export const acceptedFiles = formats.map(({ mime }) => mime).join();

/** Why there is no picture to go on with. `offline`: what reads pictures could not be loaded. */
export type Flaw = 'empty' | 'large' | 'foreign' | 'unreadable' | 'offline';

/** Looks at the size, then at the first bytes, and at nothing else. */
export async function formatOf(file: Blob): Promise<Format | Flaw> {
  if (file.size === 0) {
    return 'empty';
  }
  if (file.size > limits.megabytes * 1024 ** 2) {
    return 'large';
  }
  try {
    const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer()));
    return formats.find((format) => format.start.test(start)) ?? 'foreign';
  } catch {
    // A folder, or a file that is gone.
    return 'unreadable';
  }
}

export function flawText(flaw: Flaw): string {
  switch (flaw) {
    case 'empty':
      return emptyPicture();
    case 'large':
      return largePicture(limits);
    case 'foreign':
      return foreignPicture(limits);
    case 'unreadable':
      return unreadablePicture();
    case 'offline':
      return problemText({ code: 'network' });
  }
}
