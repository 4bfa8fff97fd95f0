import { copy } from './copy.js';
import { fill } from './dom.js';
import { liveList } from './live-list.js';
import { inWords } from './words.js';

const channels = { email: 'email', sms: 'SMS' };

const toRow = ({ to, channel, usageType, code, sentAt }) => {
  const row = fill('message', { to, channel: channels[channel], usageType: inWords(usageType), code });
  const time = row.querySelector('time');
  time.dateTime = new Date(sentAt).toISOString();
  time.textContent = new Date(sentAt).toLocaleTimeString();
  row.querySelector('button').setAttribute('aria-label', `Copy the code for ${to}`);
  return row;
};

export const refreshInbox = liveList({
  path: '/sandbox/messages',
  listId: 'messages',
  emptyId: 'no-messages',
  keyOf: ({ to, sentAt, code }) => `${to} ${sentAt} ${code}`,
  toRow,
  actions: { copy: ({ code }, button) => copy(code, button) },
});
