import { defineConfig } from 'vite';
import { target } from '../vite.config.js';

/** The stories are pages, not the package that the main configuration builds. */
export default defineConfig({ build: { target } });
