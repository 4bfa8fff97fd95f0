import { adoptStyles } from '../theme/adopt-styles.js';
import css from './captcha.css?inline';

/** An empty element in a screen's place, for one widget: providers insist on empty ones, and leave things in them. */
export function makeRoom(place: HTMLElement): HTMLElement {
  adoptStyles(place.getRootNode(), css);
  const room = document.createElement('div');
  room.className = 'logto_captcha-room';
  place.append(room);
  return room;
}
