import { copy } from './copy.js';
import { openDialog } from './dialog.js';
import { byId, fill, say } from './dom.js';
import { liveList } from './live-list.js';
import { digits } from './phone.js';
import { request } from './request.js';

const nameOf = ({ id, name, username, primaryEmail, primaryPhone }) =>
  name || username || primaryEmail || primaryPhone || id;

const toRow = (account) => {
  const { username, primaryEmail, primaryPhone, isSuspended, password } = account;
  const whom = nameOf(account);
  const row = fill('account', {
    name: whom,
    identifiers: [isSuspended && 'Suspended', username, primaryEmail, primaryPhone].filter(Boolean).join(' · '),
    password,
  });
  row.querySelector('.secret').hidden = !password;
  row.querySelector('[data-action="suspend"]').textContent = isSuspended ? 'Let in again' : 'Suspend';
  for (const button of row.querySelectorAll('.actions button')) {
    button.setAttribute('aria-label', `${button.textContent}: ${whom}`);
  }
  row.querySelector('[data-action="copy"]').setAttribute('aria-label', `Copy the password of ${whom}`);
  return row;
};

const ask = (path, method, body) => request(`/api/users${path}`, { method, body });

const tell = async (sentence) => {
  await refreshAccounts();
  say(sentence);
};

const suspend = async (account) => {
  const isSuspended = !account.isSuspended;
  try {
    await ask(`/${account.id}/is-suspended`, 'PATCH', { isSuspended });
    await tell(`${nameOf(account)} ${isSuspended ? 'cannot sign in any more' : 'can sign in again'}.`);
  } catch (error) {
    say(error.message);
  }
};

const setPassword = (account) => {
  const whom = nameOf(account);
  openDialog('set-password', {
    whom,
    send: ({ password }) => ask(`/${account.id}/password`, 'PATCH', { password }),
    done: () => tell(`${whom} has a new password.`),
  });
};

const remove = (account) => {
  const whom = nameOf(account);
  openDialog('delete-account', {
    whom,
    send: () => ask(`/${account.id}`, 'DELETE'),
    done: () => tell(`${whom} is deleted.`),
  });
};

const given = (entries) => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''));

const add = () => {
  openDialog('new-account', {
    send: (entries) => ask('', 'POST', given({ ...entries, primaryPhone: digits(entries.primaryPhone) })),
    done: (entries) => tell(`${nameOf(entries) ?? 'Somebody'} can sign in.`),
  });
};

byId('add-account').addEventListener('click', add);

export const refreshAccounts = liveList({
  path: '/sandbox/accounts',
  listId: 'accounts',
  emptyId: 'no-accounts',
  keyOf: ({ id }) => id,
  toRow,
  actions: { copy: ({ password }, button) => copy(password, button), suspend, password: setPassword, delete: remove },
});
