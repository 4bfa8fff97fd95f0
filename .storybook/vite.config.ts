import { defineConfig } from 'vite';

/** The stories need neither the bookstore nor the sandbox of the main configuration, and current browsers only. */
export default defineConfig({ build: { target: 'esnext' } });
