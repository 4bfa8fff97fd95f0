import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import sinon from 'sinon';
// Loaded on demand; here at once, so that nothing but answers is waited for.
import '../../src/fields/avatar/avatar-field.js';
import '../../src/screens/extra-profile-screen.js';
import '../../src/settings/profile-date.js';
import '../../src/settings/profile-pattern.js';
import type { Avatar } from '../../src/fields/avatar/avatar.js';
import type { FlowState } from '../../src/flow/flow-state.js';
import { LogtoCompleteEvent } from '../../src/index.js';
import { settingsWith, steps } from '../../src/testing/index.js';
import { findings } from '../axe.js';
import { mount, unmount, type Mounted } from '../sign-in/mount.js';

const save = 'POST /api/experience/profile';
const upload = 'POST /api/experience/user-assets/avatar';

type Field = Readonly<Record<string, unknown>>;

let told: sinon.SinonStub;
beforeEach(() => (told = sinon.stub(console, 'error')));
afterEach(() => {
  unmount();
  told.restore();
});

/** A person who is asked for these fields. */
async function mountFields(
  fields: readonly Field[],
  options: Parameters<typeof mount>[0] & { state?: Partial<FlowState> } = {},
): Promise<Mounted> {
  const { state, ...others } = options;
  return mount({
    settings: settingsWith([['email', 'code']], { customProfileFields: fields }),
    preview: { step: steps['extra-profile'], ...state },
    ...others,
  });
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const control = ({ element }: Mounted, name: string) => element.querySelector<Control>(`[name="${name}"]`)!;

function fillIn(person: Mounted, entries: Readonly<Record<string, string>>): void {
  Object.entries(entries).forEach(([name, text]) => (control(person, name).value = text));
}

/** What the server was sent. */
const values = ({ transport }: Mounted) =>
  transport.requests(save).map(({ body }) => (body as { values: unknown }).values);

/** What is told about an input, by what describes it. */
function errorOf(person: Mounted, name: string): string | undefined {
  const ids = control(person, name).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .map((id) => document.getElementById(id)!)
    .find(({ role }) => role === 'alert')
    ?.textContent.trim();
}

const wrongFields = ({ element }: Mounted) =>
  [...element.querySelectorAll('[aria-invalid="true"]')].map((input) => input.getAttribute('name'));

const labelOf = (person: Mounted, name: string) => control(person, name).labels?.[0]?.textContent.trim();

const part = (name: string, others: Field = {}) => ({ enabled: true, name, type: 'Text', required: true, ...others });

const fullname = {
  name: 'fullname',
  type: 'Fullname',
  required: true,
  config: { parts: [part('givenName'), part('familyName')] },
};
const address = {
  name: 'address',
  type: 'Address',
  description: 'For parcels.',
  config: {
    parts: [part('streetAddress'), part('postalCode'), part('locality'), part('country', { required: false })],
  },
};
const birthdate = { name: 'birthdate', type: 'Date', required: true, config: { format: 'dd/MM/yyyy' } };
const gender = {
  name: 'gender',
  type: 'Select',
  config: { options: [{ value: 'female' }, { value: 'prefer_not_to_say', label: '' }, { value: 'other' }] },
};
const website = { name: 'website', type: 'Url', config: { placeholder: 'https://…' } };
const shelves = { name: 'shelves', type: 'Number', label: 'Shelves', config: { minValue: 1, maxValue: 500 } };
const card = { name: 'card', type: 'Regex', label: 'Card', required: true, config: { format: '^E\\d{6}$' } };
const motto = { name: 'motto', type: 'Text', label: 'Motto', description: 'A few words.', config: { maxLength: 9 } };
const newsletter = { name: 'newsletter', type: 'Checkbox', label: 'News', config: { defaultValue: 'true' } };
const everyType = [fullname, birthdate, gender, website, address, shelves, card, motto, newsletter];

const right = {
  givenName: 'Ada',
  familyName: 'Lovelace',
  birthdate: '1815-12-10',
  gender: 'female',
  website: 'https://ada.test',
  'address.streetAddress': '12 St James’s Square',
  'address.postalCode': 'SW1Y',
  'address.locality': 'London',
  shelves: '36',
  card: 'E123456',
  motto: 'Sapere',
};

describe('What else a tenant asks', () => {
  it('is sent all at once, whatever its type, and leads on', async () => {
    const person = await mountFields(everyType);
    fillIn(person, right);
    person.input('newsletter').click();
    await person.submit();
    expect(values(person)).to.deep.equal([
      {
        givenName: 'Ada',
        familyName: 'Lovelace',
        birthdate: '10/12/1815',
        gender: 'female',
        website: 'https://ada.test',
        address: { streetAddress: '12 St James’s Square', postalCode: 'SW1Y', locality: 'London' },
        shelves: '36',
        card: 'E123456',
        motto: 'Sapere',
        newsletter: 'false',
      },
    ]);
    expect(person.events.some((event) => event instanceof LogtoCompleteEvent)).to.equal(true);
  });

  it('is left out where it is optional and empty, but for boxes', async () => {
    const person = await mountFields([gender, website, address, shelves, motto, newsletter]);
    await person.submit();
    expect(values(person)).to.deep.equal([{ newsletter: 'true' }]);
  });

  it('has the tenant’s names, else those that such fields have everywhere, and says what is optional', async () => {
    const person = await mountFields([...everyType, { name: 'shoeSize', type: 'Text', required: true }]);
    expect(labelOf(person, 'motto')).to.equal('Motto (optional)');
    expect(labelOf(person, 'givenName')).to.equal('First name');
    expect(labelOf(person, 'address.country')).to.equal('Country (optional)');
    expect(labelOf(person, 'shoeSize')).to.equal('shoeSize');
    expect(labelOf(person, 'newsletter')).to.equal('News');
    expect([...person.element.querySelectorAll('legend')].map(({ textContent }) => textContent)).to.deep.equal([
      'Full name',
      'Address (optional)',
    ]);
    const options = [...(control(person, 'gender') as HTMLSelectElement).options];
    expect(options.map(({ text }) => text)).to.deep.equal(['', 'Female', 'Prefer not to say', 'other']);
  });

  it('tells browsers and phones what belongs where', async () => {
    const person = await mountFields(everyType);
    const about = (name: string) =>
      ['autocomplete', 'inputmode', 'placeholder', 'aria-required'].map((it) => control(person, name).getAttribute(it));
    expect(about('givenName')).to.deep.equal(['given-name', null, null, 'true']);
    expect(about('birthdate')).to.deep.equal(['bday', null, null, 'true']);
    expect(about('gender')).to.deep.equal(['sex', null, null, 'false']);
    expect(about('website')).to.deep.equal(['url', 'url', 'https://…', 'false']);
    expect(about('address.postalCode')).to.deep.equal(['postal-code', null, null, 'true']);
    expect(about('shelves')).to.deep.equal([null, 'decimal', null, 'false']);
    expect(about('motto')).to.deep.equal([null, null, null, 'false']);
  });

  it('has its descriptions tied to what they describe', async () => {
    const person = await mountFields(everyType);
    const described = (control: Element | null) =>
      control
        ?.getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent.trim());
    expect(described(control(person, 'motto'))).to.deep.equal(['A few words.', '']);
    expect(described(control(person, 'shelves'))).to.deep.equal(['']);
    expect(described(control(person, 'address.locality')!.closest('fieldset'))).to.deep.equal(['For parcels.']);
  });

  it('may be nothing, where nothing of it can be asked', async () => {
    const person = await mountFields([{ name: 'signature', type: 'Drawing' }]);
    await person.submit();
    expect(values(person)).to.deep.equal([{}]);
  });
});

describe('What is wrong', () => {
  const wrong: readonly [what: string, field: Field, text: string, told: string][] = [
    ['is missing', { ...motto, required: true }, ' ', 'Please fill this in.'],
    ['is not chosen', { ...gender, required: true }, '', 'Please fill this in.'],
    ['is no date yet', birthdate, '', 'Please fill this in.'],
    ['is too long', motto, 'Sapere aude', 'Please use at most 9 characters.'],
    ['is no number', shelves, 'many', 'Please enter a number.'],
    ['is out of range', shelves, '501', 'Please enter a number from 1 to 500.'],
    ['is no web address', website, 'ada.test', 'Please enter a web address, such as https://example.com.'],
    ['does not fit the pattern', card, 'E12345', 'This is not in the form that is asked for.'],
    [
      'is not in the format',
      { name: 'since', type: 'Date', config: { format: 'custom', customFormat: 'MM/yyyy' } },
      '2020',
      'Please enter the date as MM/yyyy.',
    ],
  ];
  for (const [what, field, text, told] of wrong) {
    it(`because it ${what} is told beside it, and nothing is sent`, async () => {
      const person = await mountFields([field]);
      const name = String(field['name']);
      expect(errorOf(person, name)).to.equal('');
      fillIn(person, { [name]: text });
      await person.submit();
      expect(errorOf(person, name)).to.equal(told);
      expect(wrongFields(person)).to.deep.equal([name]);
      expect(document.activeElement === control(person, name)).to.equal(true);
      expect(control(person, name).value).to.equal(text);
      expect(values(person)).to.deep.equal([]);
    });
  }

  it('because it is half a date is told, required or not', async () => {
    const person = await mountFields([{ ...birthdate, required: false }]);
    person.input('birthdate').focus();
    await sendKeys({ type: '12' });
    await person.submit();
    expect(errorOf(person, 'birthdate')).to.equal('This is not in the form that is asked for.');
    expect(values(person)).to.deep.equal([]);
  });

  it('is told of all fields at once, and the first has the focus', async () => {
    const person = await mountFields(everyType);
    fillIn(person, { shelves: '0', 'address.country': 'UK' });
    await person.submit();
    expect(wrongFields(person)).to.deep.equal([
      'givenName',
      'familyName',
      'birthdate',
      'address.streetAddress',
      'address.postalCode',
      'address.locality',
      'shelves',
      'card',
    ]);
    expect(document.activeElement === control(person, 'givenName')).to.equal(true);
  });

  it('stays told until the next submit, which goes through when all is right', async () => {
    const person = await mountFields([shelves, motto]);
    fillIn(person, { shelves: '0', motto: 'Sapere aude' });
    await person.submit();
    person.type('shelves', '36');
    await person.settled();
    expect(wrongFields(person)).to.deep.equal(['shelves', 'motto']);
    await person.submit();
    expect(wrongFields(person)).to.deep.equal(['motto']);
    person.type('motto', 'Sapere');
    await person.submit();
    expect(values(person)).to.deep.equal([{ shelves: '36', motto: 'Sapere' }]);
  });

  it('for the server is told above the form, and what was typed stays', async () => {
    const refusal = {
      status: 400,
      body: { code: 'custom_profile_fields.name_conflict_built_in_prop', message: 'No.' },
    };
    const person = await mountFields([motto, newsletter], { server: { [save]: refusal } });
    person.type('motto', 'Sapere');
    person.input('newsletter').click();
    await person.submit();
    expect(person.element.querySelector('.logto_notice')?.textContent).to.contain('Something went wrong on our side.');
    expect(person.input('motto').value).to.equal('Sapere');
    expect(person.input('newsletter').checked).to.equal(false);
  });
});

describe('An unusual tenant', () => {
  it('may ask for a pattern that runs away: it is not run, and the text goes through at once', async () => {
    const person = await mountFields([{ ...card, config: { format: '^(a+)+$' } }]);
    fillIn(person, { card: `${'a'.repeat(5000)}!` });
    const start = performance.now();
    await person.submit();
    expect(performance.now() - start).to.be.below(1000);
    expect(values(person)).to.deep.equal([{ card: `${'a'.repeat(5000)}!` }]);
    expect(told.args.join()).to.contain('card: its format ^(a+)+$ cannot be used');
  });

  it('may ask for names that forms and objects have themselves', async () => {
    const names = ['constructor', 'insertBefore', 'parentNode', 'addEventListener', 'querySelectorAll', 'submit'];
    const person = await mountFields(names.map((name) => ({ name, type: 'Text', required: true })));
    expect(names.map((name) => errorOf(person, name))).to.deep.equal(names.map(() => ''));
    await person.submit();
    expect(wrongFields(person)).to.deep.equal(names);
    fillIn(person, Object.fromEntries(names.map((name) => [name, name])));
    await person.submit();
    expect(values(person)).to.deep.equal([Object.fromEntries(names.map((name) => [name, name]))]);
  });

  it('may give other settings while the screen is open: they are asked, and checked, anew', async () => {
    const person = await mountFields([card]);
    person.element.settings = settingsWith([['email', 'code']], {
      customProfileFields: [{ ...card, config: { format: '^F$' } }, motto],
    });
    await person.settled();
    fillIn(person, { card: 'E123456' });
    await person.submit();
    expect(wrongFields(person)).to.deep.equal(['card']);
    fillIn(person, { card: 'F' });
    await person.submit();
    expect(values(person)).to.deep.equal([{ card: 'F' }]);
  });

  it('may have long names and options: nothing is pushed out of the card', async () => {
    const label = 'Which_of_all_the_libraries_that_you_have_ever_been_to_was_the_most_beautiful '.repeat(3);
    const person = await mountFields(
      [
        { ...gender, label, config: { options: [{ value: 'x', label }] } },
        { ...fullname, label, config: { parts: [part('givenName', { label }), part('familyName')] } },
        { ...newsletter, label },
      ],
      { attributes: { lang: 'en' } },
    );
    const form = person.element.querySelector('form')!;
    expect(form.scrollWidth).to.be.at.most(form.clientWidth);
  });
});

describe('Two short parts', () => {
  const tops = (person: Mounted) =>
    ['address.postalCode', 'address.locality'].map((name) => control(person, name).getBoundingClientRect().top);

  async function mountAt(width: string) {
    const person = await mountFields([address]);
    person.element.style.width = width;
    return person;
  }

  it('share a line, and stay level whatever is told about one of them', async () => {
    const person = await mountAt('400px');
    fillIn(person, { 'address.streetAddress': 'x', 'address.postalCode': 'x' });
    await person.submit();
    expect(wrongFields(person)).to.deep.equal(['address.locality']);
    const [one, other] = tops(person);
    expect(one).to.equal(other);
  });

  it('have a line each where there is little room', async () => {
    const [one, other] = tops(await mountAt('320px'));
    expect(other).to.be.greaterThan(one!);
  });
});

describe('The picture', () => {
  const avatar = { name: 'avatar', type: 'Url', required: true };
  const noStorage = { status: 400, body: { code: 'storage.not_configured', message: 'No storage.' } };
  const url = 'https://auth.test/avatars/ada.png';

  /** As if the person had chosen and cropped one. */
  async function choose(person: Mounted) {
    person.element.querySelector<Avatar>('logto-avatar')!.options.upload(new Blob(['x'], { type: 'image/png' }));
    await person.settled();
  }

  it('that was uploaded is sent with the rest, which stays as it was typed meanwhile', async () => {
    const person = await mountFields([avatar, motto, newsletter], {
      server: { [upload]: { status: 200, body: { url } } },
    });
    person.type('motto', 'Sapere');
    person.input('newsletter').click();
    const typed = person.input('motto');
    await choose(person);
    expect(person.input('motto') === typed).to.equal(true);
    await person.submit();
    expect(values(person)).to.deep.equal([{ avatar: url, motto: 'Sapere', newsletter: 'false' }]);
  });

  it('that is required and missing is told', async () => {
    const person = await mountFields([avatar]);
    await person.submit();
    expect(wrongFields(person)).to.deep.equal(['avatar']);
    expect(person.element.textContent).to.contain('Please choose a picture.');
    expect(values(person)).to.deep.equal([]);
  });

  it('that was removed is missing again', async () => {
    const person = await mountFields([{ ...avatar, required: false }], {
      state: { step: { ...steps['extra-profile'], avatar: url } },
    });
    person.element.querySelector<Avatar>('logto-avatar')!.options.remove();
    await person.settled();
    await person.submit();
    expect(values(person)).to.deep.equal([{}]);
  });

  it('is not demanded once the server has said that it keeps none, and the rest goes on', async () => {
    const person = await mountFields([avatar, { ...motto, required: true }], { server: { [upload]: noStorage } });
    await choose(person);
    expect(wrongFields(person)).to.deep.equal(['avatar']);
    await person.submit();
    expect(wrongFields(person)).to.deep.equal(['avatar', 'motto']);
    person.type('motto', 'Sapere');
    await person.submit();
    expect(values(person)).to.deep.equal([{ avatar: '', motto: 'Sapere' }]);
  });
});

for (const theme of ['light', 'dark'] as const) {
  describe(`In the ${theme} theme, axe finds nothing to say about`, () => {
    const avatar = { name: 'avatar', type: 'Url', required: true };

    async function look(fields: readonly Field[], submit: boolean) {
      document.documentElement.lang = 'en';
      document.title = 'Sign in';
      const person = await mountFields(fields, { attributes: { theme } });
      if (submit) {
        await person.submit();
      }
      person.element.getAnimations({ subtree: true }).forEach((animation) => animation.cancel());
      return findings(person.element);
    }

    it('all types of fields', async () => {
      expect(await look([avatar, ...everyType], false)).to.deep.equal([]);
    });

    it('all that can be wrong', async () => {
      expect(await look([avatar, ...everyType], true)).to.deep.equal([]);
    });
  });
}
