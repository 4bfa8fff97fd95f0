import { sideOf, type Framing } from './framing.js';

/** Pixels of the result. */
const most = 512;

/** Draws the square so that it takes `share` of the canvas, and what is round it into the rest. */
export function draw(canvas: HTMLCanvasElement, picture: HTMLCanvasElement, framing: Framing, share = 1): void {
  const { width, height } = canvas;
  const scale = (width * share) / sideOf(picture, framing);
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, width / 2, height / 2);
  context.drawImage(picture, -framing.x, -framing.y);
  context.resetTransform();
}

/** The square as a picture of its own, no larger than it was. */
export function cutOut(picture: HTMLCanvasElement, framing: Framing): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.max(1, Math.min(most, Math.floor(sideOf(picture, framing))));
  draw(canvas, picture, framing);
  return canvas;
}
