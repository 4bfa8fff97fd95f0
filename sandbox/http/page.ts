type Page = { title: string; body: string; styles?: string[] };

/** Nothing inline, nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "frame-ancestors 'self'",
].join('; ');

/** One of the sandbox's own pages. The parts are markup: whoever passes them has escaped them. */
export const page = ({ title, body, styles = [] }: Page): { html: string; headers: Record<string, string> } => ({
  html: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    ${['/oidc/page.css', ...styles].map((href) => `<link rel="stylesheet" href="${href}">`).join('\n    ')}
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${body}
    </main>
  </body>
</html>
`,
  headers: {
    'Content-Security-Policy': contentSecurityPolicy,
    'Content-Language': 'en',
    'Cache-Control': 'no-store',
  },
});
