/**
 * The picture as a file. It is written at once, which takes some milliseconds: `toBlob` waits until the page has
 * nothing else to do, and that can be seconds. The address in between is never loaded.
 */
export function encode(picture: HTMLCanvasElement, mime: string): Blob {
  const [, base64 = ''] = picture.toDataURL(mime, 0.9).split(',');
  return new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], { type: mime });
}
