import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { settingsWith, steps, tenants } from '../../src/testing/index.js';
import { findings } from '../axe.js';
import { mount, unmount, type Mounted } from '../sign-in/mount.js';

const verify = 'POST /api/experience/verification/password';
const settings = tenants.emailAndPassword;

afterEach(unmount);

const region = ({ element }: Mounted) => element.querySelector<HTMLElement>('logto-email-hint');
const hint = (person: Mounted) => region(person)?.innerText;
const focused = () => document.activeElement?.getAttribute('name');

/** Types with real keys, as only they make a change that the browser tells of. */
async function write(person: Mounted, text: string): Promise<void> {
  person.input('identifier').focus();
  await sendKeys({ type: text });
}

async function leave(person: Mounted): Promise<void> {
  await sendKeys({ press: 'Tab' });
  await person.settled();
}

async function writeAndLeave(person: Mounted, text: string): Promise<void> {
  await write(person, text);
  await leave(person);
}

describe('What asks about slips in an address', () => {
  it('is loaded with the first @, not before', async () => {
    const person = await mount({ settings });
    await write(person, 'ada');
    await person.settled();
    expect(customElements.get('logto-email-hint')).to.equal(undefined);
    await write(person, '@');
    await customElements.whenDefined('logto-email-hint');
  });
});

describe('A slip in the domain of an address', () => {
  it('is asked about when the field is left, in a region that was there before', async () => {
    const person = await mount({ settings });
    const before = region(person);
    await write(person, 'ada@gmial.com');
    expect(hint(person)).to.equal('');
    await leave(person);
    expect(hint(person)).to.equal('Did you mean ada@gmail.com?');
    expect(region(person) === before).to.equal(true);
    expect(before?.role).to.equal('status');
    expect(focused()).to.equal('password');
    person.element.getAnimations({ subtree: true }).forEach((animation) => animation.finish());
    expect(await findings(person.element)).to.deep.equal([]);
  });

  it('is mended by the button, and the field has the focus', async () => {
    const person = await mount({ settings });
    await writeAndLeave(person, 'ada@gmial.com');
    person.button('ada@gmail.com').click();
    await person.settled();
    expect(person.input('identifier').value).to.equal('ada@gmail.com');
    expect(hint(person)).to.equal('');
    expect(focused()).to.equal('identifier');
    await leave(person);
    expect(hint(person)).to.equal('');
  });

  it('is sent as it is where the person says nothing', async () => {
    const person = await mount({ settings });
    await writeAndLeave(person, 'ada@gmial.com');
    await sendKeys({ type: 'Violet-Kettle-41' });
    await person.submit();
    expect(person.transport.requests(verify)[0]?.body).to.deep.include({
      identifier: { type: 'email', value: 'ada@gmial.com' },
    });
  });

  it('is no longer asked about once the text changes', async () => {
    const person = await mount({ settings });
    await writeAndLeave(person, 'ada@gmial.com');
    await write(person, 'x');
    await person.settled();
    expect(hint(person)).to.equal('');
  });

  it('is asked about beside what is wrong, after a submit that leads nowhere', async () => {
    const person = await mount({ settings });
    await write(person, 'ada@gmailcom');
    await sendKeys({ press: 'Enter' });
    await person.settled();
    expect(person.element.querySelector('.logto_error')?.textContent).to.contain('This does not look like a valid');
    expect(hint(person)).to.equal('Did you mean ada@gmail.com?');
  });

  it('is asked about at once where somebody comes back to it', async () => {
    const identifier = { type: 'email', value: 'ada@gmial.com' } as const;
    const person = await mount({ settings, preview: { step: { ...steps['sign-in'], identifier } } });
    expect(hint(person)).to.equal('Did you mean ada@gmail.com?');
  });

  it('moves nothing away that is just being pressed', async () => {
    const person = await mount({ settings: tenants.emailAndCode });
    await write(person, 'ada@gmial.com');
    const button = person.button('Sign in');
    const { left, top, width } = button.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + 3)] });
    await sendMouse({ type: 'down' });
    await person.settled();
    expect(hint(person)).to.equal('');
    expect(button.getBoundingClientRect().top).to.equal(top);
    await sendMouse({ type: 'up' });
    await person.settled();
    expect(person.element.querySelector('h1')?.textContent).to.contain('Check your email');
  });
});

describe('No slip', () => {
  it('is seen in an address that is only unusual', async () => {
    const person = await mount({ settings });
    await writeAndLeave(person, 'ada@gmx.at');
    expect(hint(person)).to.equal('');
  });

  it('is looked for where no address is asked for', async () => {
    const person = await mount({ settings: settingsWith([['username', 'password']]) });
    await writeAndLeave(person, 'ada@gmial.com');
    expect(region(person)).to.equal(null);
  });
});

describe('The place for the question', () => {
  it('takes no room as long as there is none', async () => {
    const person = await mount({ settings });
    const { height } = person.element.getBoundingClientRect();
    region(person)!.remove();
    expect(person.element.getBoundingClientRect().height).to.equal(height);
  });
});
