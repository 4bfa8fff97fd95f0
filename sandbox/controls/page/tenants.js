import { fill, say } from './dom.js';
import { liveList } from './live-list.js';
import { refreshSettings } from './live-settings.js';
import { request } from './request.js';

const toRow = ({ name, notYet, isCurrent }) => {
  const row = fill('tenant-choice', {
    name,
    notYet: notYet.length > 0 ? `Not in the sandbox yet, left out: ${notYet.join('; ')}` : '',
  });
  row.querySelector('button').setAttribute('aria-pressed', String(isCurrent));
  return row;
};

const use = async ({ id, name }) => {
  try {
    await request('/sandbox/do/useTenant', { method: 'POST', body: { id } });
    await Promise.all([refreshTenants(), refreshSettings()]);
    say(`Now the tenant is: ${name}.`);
  } catch (error) {
    say(error.message);
  }
};

export const refreshTenants = liveList({
  path: '/sandbox/tenants',
  listId: 'tenants',
  keyOf: ({ id }) => id,
  toRow,
  actions: { use },
});
