import { LogtoClientError, LogtoError, withLogto } from '@logto/express';
import express from 'express';
import session from 'express-session';
import { config, createClient, port } from './logto.js';
import { accountPage, errorPage, homePage } from './pages.js';

const { SESSION_SECRET = 'only-for-development' } = process.env;
const redirectUri = `${config.baseUrl}/callback`;

const app = express();

app.use(express.static(`${import.meta.dirname}/public`));
app.use(session({ secret: SESSION_SECRET, resave: false, saveUninitialized: false, cookie: { sameSite: 'lax' } }));

app.get('/logto/sign-in', async (request, response) => {
  await createClient(request, response).signIn({ redirectUri });
});

app.get('/logto/sign-up', async (request, response) => {
  await createClient(request, response).signIn({ redirectUri, firstScreen: 'register' });
});

app.get('/callback', async (request, response) => {
  await createClient(request, response).handleSignInCallback(`${config.baseUrl}${request.originalUrl}`);
  response.redirect('/');
});

app.get('/logto/sign-out', async (request, response) => {
  await createClient(request, response).signOut(`${config.baseUrl}/`);
});

app.get('/', withLogto(config), ({ user }, response) => {
  response.send(homePage(user));
});

app.get('/account', withLogto({ ...config, fetchUserInfo: true }), requireSignIn, ({ user }, response) => {
  response.send(accountPage(user));
});

app.use((error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const isOfSignIn = [LogtoError, LogtoClientError].some((kind) => error instanceof kind);
  response.status(isOfSignIn ? 400 : 500).send(errorPage(error));
});

const server = app.listen(port, (error) => {
  if (error) throw error;
  process.stdout.write(`Listening on http://localhost:${server.address().port}\n`);
});

function requireSignIn({ user }, response, next) {
  if (user.isAuthenticated) next();
  else response.redirect('/logto/sign-in');
}
