import { expect } from 'chai';
import { render } from 'lit';
import sinon from 'sinon';
import type { Uploader } from '../../../src/fields/profile/avatar-question.js';
import { extraProfileTemplate } from '../../../src/screens/extra-profile-screen.js';
import { parseSettings } from '../../../src/settings/parse-settings.js';
import type { Mistakes } from '../../../src/screens/view.js';
import { noChecks } from '../../../src/settings/profile-checks.js';

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
  document.body.append(room);
});
afterEach(() => room.remove());

const send = sinon.spy();
const reject = sinon.stub<[Mistakes], void>();
afterEach(() => sinon.resetHistory());

/** The screen of a tenant who asks for a picture, with or without what uploads it. */
function draw(uploader: Uploader): void {
  const view = extraProfileTemplate({
    step: { name: 'extra-profile', event: 'Register', avatar: 'https://auth.test/before.png' },
    settings: parseSettings({ customProfileFields: [{ name: 'avatar', type: 'Url', required: true }] }).settings,
    scope: 'x',
    pending: false,
    agreed: false,
    errors: {},
    send,
    reject,
    checks: noChecks,
    uploader,
    uploading: false,
    goesWithoutPicture: false,
    unreadable: () => [],
  });
  render(view, room);
}

const input = () => room.querySelector<HTMLInputElement>('input[name="avatar"]');
const submit = () => room.querySelector('form')!.requestSubmit();

describe('The picture, where the uploader cannot be loaded', () => {
  it('is asked for by its address, which is sent', () => {
    draw('missing');
    expect(input()?.type).to.equal('text');
    input()!.value = 'https://ada.test/ada.png';
    submit();
    expect(send.args).to.deep.equal([
      [{ type: 'setProfile', event: 'Register', values: { avatar: 'https://ada.test/ada.png' } }],
    ]);
  });

  it('needs an address that is one', () => {
    draw('missing');
    input()!.value = 'ada.png';
    submit();
    expect(send.called).to.equal(false);
    const { avatar } = reject.firstCall.args[0];
    expect(avatar!()).to.equal('Please enter a web address, such as https://example.com.');
  });
});

describe('The picture, while the uploader is on its way', () => {
  it('has its name and its room already', () => {
    draw('loading');
    expect(room.querySelector('.logto_label')?.textContent).to.equal('Picture');
    expect(room.querySelector('.logto_avatar-room') !== null).to.equal(true);
    expect(input()).to.equal(null);
  });
});
