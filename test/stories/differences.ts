import { mkdirSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = 'test/stories/differences';

/** Writes two pictures, and what differs between them, where somebody can look at them; answers where that is. */
export function writeDifference(name: string, expected: string, actual: string): string {
  const place = `${folder}/${name.replaceAll(' ', '-')}`;
  const one = PNG.sync.read(Buffer.from(expected, 'base64'));
  const other = PNG.sync.read(Buffer.from(actual, 'base64'));
  mkdirSync(place, { recursive: true });
  writeFileSync(`${place}/expected.png`, PNG.sync.write(one));
  writeFileSync(`${place}/actual.png`, PNG.sync.write(other));
  if (one.width === other.width && one.height === other.height) {
    const difference = new PNG({ width: one.width, height: one.height });
    pixelmatch(one.data, other.data, difference.data, one.width, one.height, { threshold: 0 });
    writeFileSync(`${place}/difference.png`, PNG.sync.write(difference));
  }
  return place;
}
