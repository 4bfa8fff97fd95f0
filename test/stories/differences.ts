import { mkdirSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = 'test/stories/differences';

/** Whether somebody could see a difference between two pictures: a hue more or less, as drawing may bring, is none. */
export function isVisiblyOther(expected: Buffer, actual: Buffer): boolean {
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  if (one.width !== other.width || one.height !== other.height) return true;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.02 }) > 0;
}

/** Writes two pictures, and what differs between them, where somebody can look at them; answers where that is. */
export function writeDifference(name: string, expected: Buffer, actual: Buffer): string {
  const place = `${folder}/${name.replaceAll(' ', '-')}`;
  mkdirSync(place, { recursive: true });
  writeFileSync(`${place}/expected.png`, expected);
  writeFileSync(`${place}/actual.png`, actual);
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  if (one.width === other.width && one.height === other.height) {
    const difference = new PNG({ width: one.width, height: one.height });
    pixelmatch(one.data, other.data, difference.data, one.width, one.height, { threshold: 0 });
    writeFileSync(`${place}/difference.png`, PNG.sync.write(difference));
  }
  return place;
}
