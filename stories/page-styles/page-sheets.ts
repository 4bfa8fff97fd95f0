/** The CSS of pages that the element may come to live in, by name; loaded when it is asked for. */
export const pageSheets: Readonly<Record<string, () => Promise<string>>> = {
  none: async () => '',
  'Bootstrap 5': async () => (await import('bootstrap/dist/css/bootstrap.min.css?raw')).default,
  'Tailwind 4 preflight': async () => {
    const [{ compile }, { default: preflight }] = await Promise.all([
      import('tailwindcss'),
      import('tailwindcss/preflight.css?raw'),
    ]);
    return (await compile(preflight)).build([]);
  },
  Bulma: async () => (await import('bulma/css/bulma.min.css?raw')).default,
  Pico: async () => (await import('@picocss/pico/css/pico.min.css?raw')).default,
  hostile: async () => (await import('./hostile.css?raw')).default,
};
