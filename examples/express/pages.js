export const homePage = ({ isAuthenticated, claims }) => (isAuthenticated ? welcomeBack(claims) : welcome);

const welcome = page(
  'Express',
  `<h1>Express and Logto</h1>
  <p>You are not signed in.</p>
  <nav>
    <a class="button main" href="/logto/sign-in">Sign in</a>
    <a class="button" href="/logto/sign-up">Create account</a>
  </nav>`,
);

const welcomeBack = (claims) =>
  page(
    'Express',
    `<h1>Hello, ${escape(claims.name ?? claims.username ?? claims.email ?? claims.sub)}</h1>
    <p>You are signed in.</p>
    <nav>
      <a class="button main" href="/account">Account</a>
      <a class="button" href="/logto/sign-out">Sign out</a>
    </nav>`,
  );

export const accountPage = ({ userInfo }) =>
  page(
    'Account',
    `<h1>Your account</h1>
    <p>This is what Logto says about you.</p>
    <dl>${Object.entries(userInfo)
      .map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`)
      .join('')}</dl>
    <nav>
      <a class="button" href="/">Home</a>
      <a class="button" href="/logto/sign-out">Sign out</a>
    </nav>`,
  );

export const errorPage = ({ message }) =>
  page(
    'Something went wrong',
    `<h1>That did not work</h1>
    <p>${escape(message)}</p>
    <nav><a class="button" href="/">Home</a></nav>`,
  );

function page(title, content) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/app.css" />
  </head>
  <body>
    <main>${content}</main>
  </body>
</html>`;
}

function escape(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
