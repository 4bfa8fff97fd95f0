import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
// Loaded on demand by the field; here at once, so that nothing but answers is waited for.
import { definePhoneCountry } from '../../src/fields/phone/define-phone-country.js';
import '../../src/screens/phone-identifier.js';
import { settingsWith } from '../../src/testing/index.js';
import { findings } from '../axe.js';
import { mount, unmount, type Mounted } from '../sign-in/mount.js';

const phoneOnly = settingsWith([['phone', 'password']]);
const mixed = settingsWith([
  ['username', 'password'],
  ['email', 'password'],
  ['phone', 'password'],
]);

const verify = 'POST /api/experience/verification/password';

/** What is sent for what is in the field. */
async function sent(person: Mounted): Promise<unknown> {
  person.input('password').value = 'Violet-Kettle-41';
  await person.submit();
  return (person.transport.requests(verify).at(-1)?.body as { identifier?: unknown } | undefined)?.identifier;
}

before(definePhoneCountry);
afterEach(unmount);

const countryButton = ({ element }: Mounted) => element.querySelector<HTMLButtonElement>('.logto_country');
const country = (person: Mounted) => countryButton(person)?.textContent.trim();
const isShown = (person: Mounted) => countryButton(person)?.closest('[inert]') === null;
const list = ({ element }: Mounted) => element.querySelector<HTMLElement>('.logto_country-list')!;
const isOpen = (person: Mounted) => list(person).matches(':popover-open');
const rows = (person: Mounted) =>
  [...list(person).querySelectorAll('.logto_country-name')].map(({ textContent }) => textContent.trim());
const marked = (person: Mounted) => list(person).querySelector('.is-marked .logto_country-name')?.textContent.trim();
const errorOf = ({ element }: Mounted) => element.querySelector('.logto_error')?.textContent.trim();
const focused = () => document.activeElement?.getAttribute('name') ?? document.activeElement?.getAttribute('role');

async function open(person: Mounted): Promise<void> {
  countryButton(person)!.focus();
  await sendKeys({ press: 'Enter' });
  await person.settled();
}

/** Puts a text into the field as pasting, or a password manager, does. */
async function put(person: Mounted, text: string, inputType: string): Promise<void> {
  const input = person.input('identifier');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
  await person.settled();
}

describe('A field for a phone number alone', () => {
  it('has the country beside it from the start, a keyboard for numbers, and takes whole numbers from the browser', async () => {
    const person = await mount({ settings: phoneOnly });
    const { inputMode, autocomplete, type } = person.input('identifier');
    expect([inputMode, autocomplete, type]).to.deep.equal(['tel', 'tel', 'text']);
    expect(country(person)).to.equal('US +1');
    expect(isShown(person)).to.equal(true);
    expect(countryButton(person)?.ariaLabel).to.equal('Country: US +1, United States');
  });

  it('sends digits with the country in front', async () => {
    const person = await mount({ settings: phoneOnly });
    person.type('identifier', '(202) 555-0123');
    expect(await sent(person)).to.deep.equal({ type: 'phone', value: '12025550123' });
  });

  it('says what is wrong with a number', async () => {
    const person = await mount({ settings: phoneOnly });
    person.type('identifier', '202 555 012');
    expect(await sent(person)).to.equal(undefined);
    expect(errorOf(person)).to.equal('This phone number is too short.');
    expect(focused()).to.equal('identifier');
  });

  it('writes a number with spaces when somebody leaves it, and touches nothing before', async () => {
    const person = await mount({ settings: phoneOnly });
    const input = person.input('identifier');
    input.focus();
    await sendKeys({ type: '2025550123' });
    expect(input.value).to.equal('2025550123');
    await sendKeys({ press: 'Tab' });
    expect(input.value).to.equal('(202) 555-0123');
  });
});

describe('A field for a username, an email or a phone number', () => {
  it('shows the country when a number is typed, and moves nothing', async () => {
    const person = await mount({ settings: mixed });
    const input = person.input('identifier');
    const box = () => JSON.stringify(input.parentElement!.getBoundingClientRect());
    const before = box();
    expect([input.inputMode, input.autocomplete]).to.deep.equal(['text', 'username']);
    expect(isShown(person)).to.equal(false);
    input.focus();
    await sendKeys({ type: '20' });
    await person.settled();
    expect(isShown(person)).to.equal(false);
    await sendKeys({ type: '2' });
    await person.settled();
    expect(isShown(person)).to.equal(true);
    expect(box()).to.equal(before);
    expect(focused()).to.equal('identifier');
    expect([input.value, input.selectionStart]).to.deep.equal(['202', 3]);
    person.element.getAnimations({ subtree: true }).forEach((animation) => animation.finish());
    expect(box()).to.equal(before);
    expect(countryButton(person)!.getBoundingClientRect().width).to.be.above(60);
  });

  for (const text of ['ada', 'ada@mail.test', '123@mail.test', 'a123']) {
    it(`hides it again when that becomes ${text}, and leaves it out of the way of the keyboard`, async () => {
      const person = await mount({ settings: mixed });
      person.type('identifier', '202555');
      await person.settled();
      expect(isShown(person)).to.equal(true);
      person.type('identifier', text);
      await person.settled();
      expect(isShown(person)).to.equal(false);
      expect(person.input('identifier').value).to.equal(text);
    });
  }

  it('has no country where numbers are not asked for', async () => {
    const { element, type } = await mount({ settings: settingsWith([['username', 'password']]) });
    type('identifier', '12025550123');
    expect(element.querySelector('logto-phone-country') === null).to.equal(true);
  });
});

describe('A number from another country', () => {
  it('changes the country while it is typed, and keeps the caret', async () => {
    const person = await mount({ settings: mixed });
    const input = person.input('identifier');
    input.focus();
    await sendKeys({ type: '+44' });
    await person.settled();
    expect([country(person), isShown(person)]).to.deep.equal(['GB +44', true]);
    await sendKeys({ type: '7700900123' });
    expect(input.value).to.equal('+447700900123');
    await sendKeys({ press: 'Tab' });
    expect([country(person), input.value]).to.deep.equal(['GB +44', '7700 900123']);
    expect(await sent(person)).to.deep.equal({ type: 'phone', value: '447700900123' });
  });

  for (const text of ['+44 7700 900123', '0044 7700 900123', '\u202a+447700900123\u202c', '+44 (0)7700 900-123']) {
    it(`is taken apart when it is pasted as ${text}`, async () => {
      const person = await mount({ settings: mixed });
      await put(person, text, 'insertFromPaste');
      expect([country(person), person.input('identifier').value]).to.deep.equal(['GB +44', '7700 900123']);
      expect(await sent(person)).to.deep.equal({ type: 'phone', value: '447700900123' });
    });
  }

  it('is not made of a mistyped one', async () => {
    const person = await mount({ settings: phoneOnly });
    // As +20 255501234 it would be somebody in Egypt.
    person.type('identifier', '20255501234');
    expect(await sent(person)).to.equal(undefined);
    expect(errorOf(person)).to.equal('This phone number is too long.');
    expect(country(person)).to.equal('US +1');
  });
});

describe('A number that a password manager fills in', () => {
  for (const [text, digits] of Object.entries({
    '+12025550123': '12025550123',
    '12025550123': '12025550123',
    '2025550123': '12025550123',
    '+447700900123': '447700900123',
    '447700900123': '447700900123',
  })) {
    for (const inputType of ['silently', '', 'insertReplacementText']) {
      it(`as ${text} (${inputType || 'with a plain event'}) is read right`, async () => {
        const person = await mount({ settings: phoneOnly });
        if (inputType === 'silently') {
          person.input('identifier').value = text;
        } else {
          await put(person, text, inputType);
        }
        expect(await sent(person)).to.deep.equal({ type: 'phone', value: digits });
      });
    }
  }

  it('silently into a field for many things is read right, too', async () => {
    const person = await mount({ settings: mixed });
    person.input('identifier').value = '+447700900123';
    expect(await sent(person)).to.deep.equal({ type: 'phone', value: '447700900123' });
  });
});

describe('A number that is known already', () => {
  it('is shown as its country and the rest when somebody comes back', async () => {
    const person = await mount({
      settings: mixed,
      preview: { step: { name: 'sign-in', identifier: { type: 'phone', value: '447700900123' } } },
    });
    expect([country(person), isShown(person)]).to.deep.equal(['GB +44', true]);
    expect(person.input('identifier').value).to.equal('7700 900123');
  });
});

describe('The list of countries', () => {
  it('opens from the keyboard, with the chosen one first and the search in focus', async () => {
    const person = await mount({ settings: phoneOnly });
    await open(person);
    expect(isOpen(person)).to.equal(true);
    expect(focused()).to.equal('combobox');
    expect(rows(person).slice(0, 3)).to.deep.equal(['United States', 'Afghanistan', 'Åland Islands']);
    expect(rows(person)).to.have.length(245);
    expect(marked(person)).to.equal('United States');
  });

  for (const [typed, first] of Object.entries({
    kingdom: 'United Kingdom',
    uk: 'Ukraine',
    'cote d': 'Côte d’Ivoire',
    gb: 'United Kingdom',
    '44': 'United Kingdom',
    '+44': 'United Kingdom',
    '0081': 'Japan',
    '1': 'United States',
    '٤٤': 'United Kingdom',
    AUSTRIA: 'Austria',
  })) {
    it(`finds ${first} by ${typed}`, async () => {
      const person = await mount({ settings: phoneOnly });
      await open(person);
      await sendKeys({ type: typed });
      await person.settled();
      expect(rows(person)[0]).to.equal(first);
      expect(marked(person)).to.equal(first);
    });
  }

  it('is walked by arrows, Home and End, and told to screen readers', async () => {
    const person = await mount({ settings: phoneOnly });
    await open(person);
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
      await sendKeys({ press: key });
      await person.settled();
      seen.push(marked(person));
      const active = document.getElementById(document.activeElement!.getAttribute('aria-activedescendant')!);
      expect(active?.classList.contains('is-marked')).to.equal(true);
    }
    expect(seen).to.deep.equal([
      'Afghanistan',
      'Åland Islands',
      'Afghanistan',
      'Zimbabwe',
      'Zimbabwe',
      'United States',
      'United States',
    ]);
  });

  it('takes the marked one with Enter, and leaves the person at her number', async () => {
    const person = await mount({ settings: phoneOnly });
    await open(person);
    await sendKeys({ type: 'germ' });
    await person.settled();
    await sendKeys({ press: 'Enter' });
    await person.settled();
    expect([isOpen(person), country(person), focused()]).to.deep.equal([false, 'DE +49', 'identifier']);
    expect(person.transport.requests(verify)).to.have.length(0);
    await sendKeys({ type: '030 901820' });
    expect(await sent(person)).to.deep.equal({ type: 'phone', value: '4930901820' });
  });

  it('takes the one that is pressed, and changes the country of a number that named another', async () => {
    const person = await mount({ settings: phoneOnly });
    person.type('identifier', '+447700900');
    await person.settled();
    await open(person);
    [...list(person).querySelectorAll<HTMLElement>('[role="option"]')]
      .find(({ textContent }) => textContent.includes('Ireland'))!
      .click();
    await person.settled();
    expect([country(person), person.input('identifier').value]).to.deep.equal(['IE +353', '7700900']);
  });

  for (const key of ['Escape', 'Tab']) {
    it(`closes with ${key}, changes nothing and goes back to the field`, async () => {
      const person = await mount({ settings: phoneOnly });
      await open(person);
      await sendKeys({ type: 'germ' });
      await sendKeys({ press: key });
      await person.settled();
      expect([isOpen(person), country(person), focused()]).to.deep.equal([false, 'US +1', 'identifier']);
    });
  }

  it('says so when nothing is found, and Enter then does nothing', async () => {
    const person = await mount({ settings: phoneOnly });
    await open(person);
    await sendKeys({ type: 'Atlantis' });
    await person.settled();
    expect(list(person).querySelector('[role="status"]')?.textContent.trim()).to.equal('No region code found.');
    await sendKeys({ press: 'Enter' });
    await person.settled();
    expect([isOpen(person), person.element.querySelector('form') !== null]).to.deep.equal([true, true]);
  });

  it('is out of the form while it is closed', async () => {
    const person = await mount({ settings: phoneOnly });
    await open(person);
    const form = person.input('identifier').form!;
    expect([...new FormData(form).keys()]).to.have.members(['identifier', 'password', 'country']);
    await sendKeys({ press: 'Escape' });
    await person.settled();
    expect(person.element.querySelectorAll('input')).to.have.length(2);
  });
});

describe('The list of countries, as it is seen', () => {
  afterEach(async () => {
    document.documentElement.dir = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`gives axe nothing to say in the ${theme} theme, open, searched and without a result`, async () => {
      document.documentElement.lang = 'en';
      document.title = 'Sign in';
      const person = await mount({ settings: phoneOnly, attributes: { theme } });
      const told: string[] = [];
      const look = async () => {
        await person.settled();
        person.element.getAnimations({ subtree: true }).forEach((animation) => animation.finish());
        told.push(...(await findings(person.element)));
      };
      await look();
      await open(person);
      await look();
      await sendKeys({ type: 'germ' });
      await look();
      await sendKeys({ type: 'zzz' });
      await look();
      expect(told).to.deep.equal([]);
    });
  }

  it('has rows that a finger can press', async () => {
    const person = await mount({ settings: phoneOnly });
    await open(person);
    const heights = [...list(person).querySelectorAll('[role="option"]')].map((row) => row.clientHeight);
    expect(Math.min(...heights)).to.be.at.least(44);
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const [width, height] of [
      [280, 480],
      [280, 260],
      [1000, 700],
    ] as const) {
      it(`stays inside a window of ${width} × ${height}, ${dir}`, async () => {
        await setViewport({ width, height });
        const person = await mount({ settings: phoneOnly, attributes: { lang: dir === 'rtl' ? 'ar' : 'en' } });
        person.element.getAnimations({ subtree: true }).forEach((animation) => animation.finish());
        await open(person);
        const box = list(person).getBoundingClientRect();
        expect([box.left >= 0, box.right <= width, box.top >= 0, box.bottom <= height]).to.not.include(false);
        expect(box.height).to.be.above(200);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('keeps numbers from left to right in a language from right to left', async () => {
    const person = await mount({ settings: phoneOnly, attributes: { lang: 'fa-IR' } });
    person.type('identifier', '(202) 555-0123');
    await person.settled();
    const input = person.input('identifier');
    const button = countryButton(person)!;
    expect(button.getBoundingClientRect().left).to.be.above(input.getBoundingClientRect().left);
    expect(getComputedStyle(input).direction).to.equal('ltr');
    expect(getComputedStyle(button.querySelector('span')!).direction).to.equal('ltr');
    await open(person);
    expect(getComputedStyle(list(person).querySelector('.logto_country-code')!).direction).to.equal('ltr');
  });
});
