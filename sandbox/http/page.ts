type Page = { title: string; body: string };

/** Nothing inline, nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** One of the sandbox's own pages. The parts are markup: whoever passes them has escaped them. */
export const page = ({ title, body }: Page): { html: string; headers: Record<string, string> } => ({
  html: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="stylesheet" href="/sandbox/sandbox.css">
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
