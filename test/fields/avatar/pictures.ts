/** Paints four quarters, clockwise from the top left, so that what is where can be told from a pixel. */
const quarters = ['#f00', '#0f0', '#00f', '#ff0'];

interface Painted {
  readonly width?: number;
  readonly height?: number;
  readonly type?: string;
  readonly name?: string;
}

export async function painted({ width = 600, height = 400, type = 'image/png', name = 'picture' }: Painted = {}) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const places = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  places.forEach(([x, y], index) => {
    context.fillStyle = quarters[index]!;
    context.fillRect((x * width) / 2, (y * height) / 2, width / 2, height / 2);
  });
  return new File([await canvas.convertToBlob({ type })], name, { type });
}

/** A GIF of two frames, one pixel each: red, then blue. */
export function animatedGif(): File {
  const frame = (code: number) => [
    ...[0x21, 0xf9, 4, 0, 10, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0],
    ...[2, 2, code, 1, 0],
  ];
  const bytes = [
    ...ascii('GIF89a'),
    ...[1, 0, 1, 0, 0x80, 0, 0],
    ...[255, 0, 0, 0, 0, 255],
    ...[0x21, 0xff, 11, ...ascii('NETSCAPE2.0'), 3, 1, 0, 0, 0],
    // In two-bit codes: clear, colour, end.
    ...frame(0b0100_0100),
    ...frame(0b0100_1100),
    0x3b,
  ];
  return file(bytes, 'moving.gif', 'image/gif');
}

/** A green BMP of two by two pixels. */
export function bitmap(): File {
  const row = [0, 255, 0, 0, 255, 0, 0, 0];
  const bytes = [
    ...ascii('BM'),
    ...[70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0],
    ...[40, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 24, 0],
    ...Array<number>(24).fill(0),
    ...row,
    ...row,
  ];
  return file(bytes, 'green.bmp', 'image/bmp');
}

/** A JPEG whose EXIF says that the camera was held a quarter turn to the left: what is right in it belongs below. */
export async function turnedJpeg(): Promise<File> {
  const bytes = new Uint8Array(await (await painted({ type: 'image/jpeg' })).arrayBuffer());
  const orientation = [0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0];
  const exif = [...ascii('Exif'), 0, 0, ...ascii('II'), 42, 0, 8, 0, 0, 0, 1, 0, ...orientation, 0, 0, 0, 0];
  const segment = [0xff, 0xe1, 0, exif.length + 2, ...exif];
  return new File([bytes.slice(0, 2), new Uint8Array(segment), bytes.slice(2)], 'turned.jpg', { type: 'image/jpeg' });
}

/** Begins like a PNG and ends too soon. */
export async function brokenPng(): Promise<File> {
  return new File([(await painted()).slice(0, 40)], 'broken.png', { type: 'image/png' });
}

/** The colour of a pixel: where, as shares of width and height. */
export async function colourOf(picture: Blob, right: number, down: number): Promise<number[]> {
  const decoded = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(decoded.width, decoded.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(decoded, 0, 0);
  return [...context.getImageData(Math.floor(right * canvas.width), Math.floor(down * canvas.height), 1, 1).data];
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const file = (bytes: readonly number[], name: string, type: string) =>
  new File([new Uint8Array(bytes)], name, { type });
