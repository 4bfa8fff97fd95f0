const pollEvery = 2000;

const byId = (id) => document.getElementById(id);

const fill = (templateId, values) => {
  const row = byId(templateId).content.cloneNode(true);
  for (const [name, value] of Object.entries(values)) {
    const field = row.querySelector(`[data-field="${name}"]`);
    if (field) {
      field.textContent = value ?? '';
    }
  }
  return row;
};

/** `ForgotPassword` is “Forgot password” to people. */
const inWords = (usageType) => usageType.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const messageRow = (message) => {
  const row = fill('message', { ...message, usageType: inWords(message.usageType) });
  const time = row.querySelector('time');
  time.dateTime = new Date(message.sentAt).toISOString();
  time.textContent = new Date(message.sentAt).toLocaleTimeString();
  row.querySelector('.copy').setAttribute('aria-label', `Copy the code for ${message.to}`);
  return row;
};

const accountRow = ({ name, username, primaryEmail, primaryPhone, isSuspended, password }) => {
  const identifiers = [username, primaryEmail, primaryPhone, isSuspended && 'suspended'];
  const row = fill('account', {
    name: name ?? username ?? primaryEmail ?? primaryPhone,
    identifiers: identifiers.filter(Boolean).join(' · '),
    password,
  });
  for (const part of row.querySelectorAll('code, .copy')) {
    part.hidden = !password;
  }
  row.querySelector('.copy').setAttribute('aria-label', 'Copy the password');
  return row;
};

/** Shows a list again only if it changed, so that focus and selection survive a poll. */
const live = (url, listId, emptyId, toRow) => {
  let shown;
  return async () => {
    const text = await (await fetch(url)).text();
    if (text !== shown) {
      shown = text;
      const items = JSON.parse(text);
      byId(listId).replaceChildren(...items.map(toRow));
      byId(emptyId).hidden = items.length > 0;
    }
  };
};

const refreshers = [
  live('/sandbox/messages', 'messages', 'no-messages', messageRow),
  live('/sandbox/accounts', 'accounts', 'no-accounts', accountRow),
];

const refresh = async () => {
  if (!document.hidden) {
    // While the server restarts the page keeps what it has.
    await Promise.allSettled(refreshers.map((refresher) => refresher()));
  }
};

document.addEventListener('click', async ({ target }) => {
  if (target.matches('.copy')) {
    await navigator.clipboard.writeText(target.closest('li').querySelector('code').textContent);
    target.textContent = 'Copied';
    setTimeout(() => (target.textContent = 'Copy'), pollEvery);
  }
});
document.addEventListener('visibilitychange', refresh);
setInterval(refresh, pollEvery);
await refresh();
