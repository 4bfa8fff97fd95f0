import { fileTypeFromBuffer } from 'file-type';

/** Pictures that every browser shows; a PNG may move. */
const allowedTypes = ['image/apng', 'image/bmp', 'image/gif', 'image/jpeg', 'image/png', 'image/webp'];

/** The file extension that a picture's content calls for, whatever it says of itself; none if it is no picture. */
export const pictureExtension = async (content: Uint8Array): Promise<string | undefined> => {
  const kind = await fileTypeFromBuffer(content);
  return kind && allowedTypes.includes(kind.mime) ? kind.ext : undefined;
};
