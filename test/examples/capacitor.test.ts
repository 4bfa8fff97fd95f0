import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { preview, type PreviewServer } from 'vite';
import { ensurePackages } from '../../scripts/setup.js';
import { Person } from '../end-to-end/person.js';
import { originOf, type Stage } from '../end-to-end/stage.js';
import { Device } from './capacitor-device.js';
import { itSignsPeopleUpThrough } from './guides.js';
import { signIn } from './journey.js';
import { startStage } from './stage.js';

const folder = 'examples/capacitor';

let files: PreviewServer;
let stage: Stage & { server: string };

before(async () => {
  ensurePackages(folder);
  execFileSync('npm', ['run', 'build'], { cwd: folder, shell: process.platform === 'win32' });
  files = await preview({ root: folder, configFile: false, preview: { port: 0 }, logLevel: 'warn' });
  stage = await startStage({ port: Number(new URL(originOf(files)).port) });
});
after(async () => {
  await stage.close();
  await files.close();
});

describe('A person with the Capacitor example on the web', () => {
  let person: Person;

  beforeEach(async () => {
    person = await Person.open(stage);
    await person.visit('/');
  });
  afterEach(() => person.close());

  it('signs in, sees her claims and signs out', async () => {
    await person.press('Sign in');
    await signIn(person);
    await person.sees('Hello, Demo Reader');
    await person.sees('demo@bookstore.test');
    assert.equal(person.path(), '/');

    await person.press('Sign out');
    await person.sees('One app for iOS, Android and the web.');
    await person.press('Sign in');
    await person.sees('Sign in to your account');
  });

  it('is told of a callback that is not hers, and can go on', async () => {
    await person.visit('/callback?code=stolen&state=of-somebody-else');
    await person.sees('Sign-in session not found.');
    await person.press('Sign in');
    await signIn(person);
    await person.sees('Hello, Demo Reader');
  });

  it('comes back from the sign-in page with Back, and can press the button again', async () => {
    await person.press('Sign in');
    await person.sees('Sign in to your account');
    await person.back();
    await person.press('Sign in');
    await person.sees('Sign in to your account');
  });
});

describe('A person with the Capacitor example on a device', () => {
  let device: Device;

  beforeEach(async () => {
    device = await Device.start(stage, originOf(files));
  });
  afterEach(() => device.close());

  const signInOnDevice = async () => {
    await device.app.press('Sign in');
    await signIn(device.browser);
    await device.app.sees('Hello, Demo Reader');
  };

  it('signs in in the browser, which leads back to the app', async () => {
    await signInOnDevice();
    await device.app.sees('demo@bookstore.test');
    const [link = '', ...others] = device.links;
    assert.match(link, /^com\.example\.app:\/\/callback\?code=/);
    assert.deepEqual(others, []);
  });

  it('is still signed in when she starts the app the next time', async () => {
    await signInOnDevice();
    await device.launch();
    await device.app.sees('Hello, Demo Reader');
  });

  it('closes the browser, is told that she is not signed in, and tries again', async () => {
    await device.app.press('Sign in');
    await device.browser.sees('Sign in to your account');
    await device.dismissBrowser();
    await device.app.sees('You closed the sign-in page, so you are not signed in.');

    await device.app.press('Sign in');
    await device.app.doesNotSee('You closed the sign-in page');
    await signIn(device.browser);
    await device.app.sees('Hello, Demo Reader');
  });

  it('signs out, and the browser leads back to the app', async () => {
    await signInOnDevice();
    await device.app.press('Sign out');
    await device.app.sees('One app for iOS, Android and the web.');
    assert.match(device.links.at(-1) ?? '', /^com\.example\.app:\/\/callback\/sign-out/);

    await device.app.press('Sign in');
    await device.browser.sees('Sign in to your account');
  });

  describe('and follows the guide', () => {
    itSignsPeopleUpThrough(['Aliyun Direct Mail'], () => ({
      stage,
      begin: async () => {
        await device.app.press('Sign in');
        return device.browser;
      },
      isGreeted: () => device.app.sees('Hello, lin@mail.test'),
    }));
  });
});
