import type { Meta } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { never, settingsWith, steps } from '../src/testing/index.js';
import { scene } from './scene.js';

export default { title: 'Fields/Picture' } satisfies Meta;

const step = steps['extra-profile'];
const upload = 'POST /api/experience/user-assets/avatar';
const asking = (others: object = {}) =>
  settingsWith([['email', 'code']], { customProfileFields: [{ name: 'avatar', type: 'Url', ...others }] });
const settings = asking();

export const Empty = scene({ settings, step });
export const Required = scene({ settings: asking({ required: true }), step, press: 'submit' });
export const WithANote = scene({ settings: asking({ description: 'Others see it beside your reviews.' }), step });
export const Uploaded = scene({ settings, step: () => ({ ...step, avatar: portrait().toDataURL() }) });
export const UploadedButNotFound = scene({ settings, step: { ...step, avatar: '/no-such-picture.png' } });
export const Replacing = scene({
  settings,
  step: () => ({ ...step, avatar: portrait().toDataURL() }),
  pending: 'uploadAvatar',
});
export const Refused = scene({
  settings,
  step,
  action: { type: 'uploadAvatar', event: step.event, picture: new Blob(['picture']) },
  server: { [upload]: { status: 500, body: { code: 'storage.upload_error', message: 'The picture was not saved.' } } },
});

export const NoPicture = choosing(() => new File(['These are words.'], 'words.png'));
export const TooLarge = choosing(() => new File([new Uint8Array(20 * 1024 ** 2 + 1)], 'large.png'));
export const Cropping = choosing(painted);

/** Saved, and on its way: the server takes its time. */
export const Uploading: typeof Cropping = {
  ...scene({ settings, step, server: { [upload]: never } }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, await painted());
    const save = await waitFor(() => found<HTMLElement>(canvasElement, '.logto_dialog .logto_button'));
    save.click();
  },
};

/** Somebody chooses a file. */
function choosing(fileOf: () => File | Promise<File>) {
  const story = scene({ settings, step });
  story.play = async ({ canvasElement }) => choose(canvasElement, await fileOf());
  return story;
}

async function choose(canvas: HTMLElement, file: File): Promise<void> {
  const input = await waitFor(() => found<HTMLInputElement>(canvas, 'input[type="file"]'));
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function found<Found extends Element>(canvas: HTMLElement, selector: string): Found {
  const element = canvas.querySelector<Found>(selector);
  if (!element) {
    throw new Error(`There is no ${selector}`);
  }
  return element;
}

async function painted(): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => portrait().toBlob(resolve));
  return new File([blob!], 'portrait.png');
}

/** Somebody in front of a landscape, wider than high. */
function portrait(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 900, height: 640 });
  const context = canvas.getContext('2d')!;
  const shapes: readonly (readonly [string, ...Parameters<CanvasRenderingContext2D['ellipse']>])[] = [
    ['#4f7a4c', 450, 900, 900, 500, 0, 0, 7],
    ['#34405c', 450, 620, 230, 240, 0, 0, 7],
    ['#d98e5b', 450, 260, 95, 120, 0, 0, 7],
    ['#4a2e1d', 450, 175, 105, 70, 0, 0, 7],
  ];
  context.fillStyle = '#9ec9e8';
  context.fillRect(0, 0, 900, 640);
  for (const [colour, ...ellipse] of shapes) {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(...ellipse);
    context.fill();
  }
  return canvas;
}
