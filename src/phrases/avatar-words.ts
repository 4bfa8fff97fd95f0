import { msg } from '@lit/localize';
import { fill } from './fill.js';
import { locale } from './localization.js';

interface Limits {
  /** As people know them: “JPEG”. */
  readonly formats: readonly string[];
  readonly megabytes: number;
}

/** What may be chosen, and what becomes of pictures that move. */
export function avatarHint({ formats, megabytes }: Limits): string {
  const size = fill(msg('A picture of up to {{limit}}.', { id: 'profile.avatar_upload.hint' }), {
    limit: limit(megabytes),
  });
  const kinds = fill(
    msg('{{extensions, list(type: disjunction;)}}; moving pictures become still ones.', { id: 'element.avatar_still' }),
    { extensions: formats },
  );
  // Chinese and Japanese have no space between sentences.
  return size.endsWith('。') ? size + kinds : `${size} ${kinds}`;
}

export const uploadWords = () => msg('Upload picture', { id: 'profile.avatar_upload.upload' });
export const replaceWords = () => msg('Replace', { id: 'element.avatar_replace' });
export const removeWords = () => msg('Remove', { id: 'profile.avatar_upload.remove' });
export const uploadingWords = () => msg('Uploading…', { id: 'profile.avatar_upload.uploading' });
export const uploadedWords = () => msg('The picture is uploaded.', { id: 'element.avatar_uploaded' });
export const uploadedPicture = () => msg('Your picture', { id: 'element.avatar_alt' });

export const emptyPicture = () => msg('This file is empty.', { id: 'element.avatar_empty' });
export const unreadablePicture = () =>
  msg('This picture cannot be read. Please choose another one.', { id: 'profile.avatar_upload.error_crop' });
export const largePicture = ({ megabytes }: Pick<Limits, 'megabytes'>) =>
  fill(msg('This picture is larger than {{limit}}.', { id: 'profile.avatar_upload.error_file_size' }), {
    limit: limit(megabytes),
  });
export const foreignPicture = ({ formats }: Limits) =>
  fill(
    msg('Please choose a picture in {{extensions, list(type: disjunction;)}}.', {
      id: 'profile.avatar_upload.error_file_type',
    }),
    {
      extensions: formats,
    },
  );

export const cropTitle = () => msg('Crop your picture', { id: 'profile.avatar_upload.crop_title' });
export const cropHelp = () =>
  msg('Drag the picture, or use the arrow keys. Plus and minus zoom.', {
    id: 'element.avatar_crop_help',
  });
export const cropArea = () => msg('Picture to move and zoom', { id: 'element.avatar_crop_area' });
export const zoomWords = () => msg('Zoom', { id: 'profile.avatar_upload.zoom' });
export const zoomText = (zoom: number) => new Intl.NumberFormat(locale(), { style: 'percent' }).format(zoom);

const limit = (megabytes: number) =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit: 'megabyte' }).format(megabytes);
