import { svg } from 'lit';
import { icon } from '../../card/icons.js';

export const searchIcon = icon(16, svg`<circle cx="7" cy="7" r="4.6" /><path d="m10.4 10.4 3.2 3.2" />`);

export const checkIcon = icon(16, svg`<path d="m3.4 8.4 3 3 6.2-6.6" />`);

export const downIcon = icon(12, svg`<path d="m2.8 4.4 3.2 3.2 3.2-3.2" />`);
