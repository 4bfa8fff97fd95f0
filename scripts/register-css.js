// @ts-check
// Lets Node import `*.css?inline` the way Vite does: as a module whose default export is the text.
import { register } from 'node:module';

register('./css-as-text.js', import.meta.url);
