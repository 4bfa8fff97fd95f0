import { svg } from 'lit';
import { icon } from '../../card/icons.js';

export const personIcon = icon(
  32,
  svg`<circle cx="16" cy="11.5" r="5.5" /><path d="M5.5 27.5c1-5.8 5.2-8.5 10.5-8.5s9.5 2.7 10.5 8.5" />`,
);
