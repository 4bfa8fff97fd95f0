import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import http from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { preview, type Plugin, type PreviewServer } from 'vite';
import proxied from '../../examples/angular/proxy.conf.mjs';
import { ensurePackages } from '../../scripts/setup.js';
import { Person } from '../end-to-end/person.js';
import { originOf, type Stage } from '../end-to-end/stage.js';
import { itSignsPeopleUpThrough } from './guides.js';
import { signIn } from './journey.js';
import { startStage } from './stage.js';

const folder = 'examples/angular';

let stage: Stage & { server: string };
let pages: PreviewServer;
let reader: Person;

before(async () => {
  ensurePackages(folder);
  execFileSync('npm', ['run', 'build', '--', '--progress=false'], { cwd: folder, stdio: 'pipe' });
  pages = await preview({
    configFile: false,
    root: folder,
    plugins: [logtoBehind()],
    preview: { port: 0 },
    logLevel: 'warn',
  });
  stage = await startStage({ port: Number(new URL(originOf(pages)).port) });
});
beforeEach(async () => {
  reader = await Person.open(stage);
  await reader.visit('/');
});
afterEach(() => reader.close());
after(async () => {
  await stage.close();
  await pages.close();
});

/** Logto behind the application, as its dev server has it. */
function logtoBehind(): Plugin {
  const paths = Object.keys(proxied);
  return {
    name: 'logto-behind',
    configurePreviewServer: ({ middlewares }) =>
      void middlewares.use((request, response, next) => {
        const { method, url = '', headers } = request;
        if (!paths.some((path) => url.startsWith(path))) return next();
        const forwarded = http.request(`${stage.server}${url}`, { method, headers });
        forwarded.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)));
        forwarded.on('error', next);
        request.pipe(forwarded);
      }),
  };
}

/** What was asked for since her last visit, at any origin. */
const sent = (method: string, path: string): URL[] =>
  reader.requests
    .filter((request) => request.method === method)
    .map(({ url }) => new URL(url))
    .filter(({ pathname }) => pathname === path);

async function isSignedIn(): Promise<void> {
  await reader.sees('Hello, Demo Reader');
  await reader.sees('demo@bookstore.test');
  assert.equal(reader.path(), '/');
}

describe('A reader of the Angular example signs in on Logto’s page', () => {
  beforeEach(async () => {
    await reader.press('Sign in');
    await reader.sees('Sign in to your account');
  });

  it('and sees what is known about her, after a reload too', async () => {
    await signIn(reader);
    await isSignedIn();
    await reader.reload();
    await isSignedIn();
  });

  it('and signs out, and is asked again the next time', async () => {
    await signIn(reader);
    await reader.press('Sign out');
    await reader.sees('Welcome');
    assert.equal(reader.path(), '/');
    await reader.press('Sign in');
    await reader.sees('Sign in to your account');
  });

  it('and is told what Logto says where it refuses, and can go on', async () => {
    const [authorization] = sent('GET', '/oidc/auth');
    const answer = new URLSearchParams({
      error: 'access_denied',
      error_description: 'Readers only after nine',
      state: authorization?.searchParams.get('state') ?? '',
    });
    await reader.visit(`/callback?${answer}`);
    await reader.sees('The sign-in did not work: Readers only after nine');
    await reader.press('Sign in');
    await signIn(reader);
    await isSignedIn();
    await reader.doesNotSee('The sign-in did not work');
  });

  it('and not with the answer to somebody else', async () => {
    await reader.visit('/callback?code=stolen&state=of-somebody-else');
    await reader.sees('The sign-in did not work');
    await reader.sees('Welcome');
    assert.equal(sent('POST', '/oidc/token').length, 0);
  });
});

describe('A reader of the Angular example signs in here', () => {
  beforeEach(async () => {
    await reader.press('Sign in here');
    await reader.sees('Sign in to your account');
  });

  it('without leaving the page', async () => {
    await signIn(reader);
    await isSignedIn();
    assert.equal(sent('GET', '/main.js').length, 1, 'The page was left');
    assert.equal(sent('GET', '/oidc/auth')[0]?.origin, stage.origin);
  });

  it('with a wrong password first', async () => {
    await reader.fill('Username, email, or phone number', 'demo');
    await reader.pressKey('Enter');
    await reader.fill('Password', 'something-else');
    await reader.press('Continue');
    await reader.sees('The account or the password is not right');
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');
    await isSignedIn();
  });

  it('after she closed the dialog, with a sign-in begun anew', async () => {
    await reader.fill('Username, email, or phone number', 'somebody');
    await reader.press('Close');
    await reader.doesNotSee('Sign in to your account');
    await reader.press('Sign in here');
    await signIn(reader);
    await isSignedIn();
    assert.equal(sent('GET', '/main.js').length, 1, 'The page was left');
  });

  it('and signs out, and is asked again on Logto’s page', async () => {
    await signIn(reader);
    await reader.press('Sign out');
    await reader.sees('Welcome');
    await reader.press('Sign in');
    await reader.sees('Sign in to your account');
  });
});

describe('A reader of the Angular example who cannot sign in here', () => {
  it('goes to Logto’s page, and comes back signed in', async () => {
    await reader.play(`${stage.origin}/oidc/auth`);
    await reader.press('Sign in here');
    await signIn(reader);
    await isSignedIn();
  });
});

describe('A reader of the Angular example follows the guide', () => {
  itSignsPeopleUpThrough(['Aliyun Direct Mail'], () => ({
    stage,
    begin: async () => {
      await reader.press('Sign in here');
      return reader;
    },
    isGreeted: () => reader.sees('Hello, lin@mail.test'),
  }));
});
