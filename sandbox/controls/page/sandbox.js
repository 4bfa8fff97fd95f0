import { refreshAccounts } from './accounts.js';
import { refreshConnectors } from './connectors.js';
import { byId } from './dom.js';
import './experience.js';
import { refreshInbox } from './inbox.js';
import { refreshSettings } from './live-settings.js';
import { request, useToken } from './request.js';
import './settings.js';
import { refreshTenants } from './tenants.js';
import { refreshTryIt } from './try-it.js';

const pollEvery = 2000;

const columns = document.querySelector('.columns');
const tokenForm = byId('token-form');

const refreshers = [refreshInbox, refreshAccounts, refreshTenants, refreshConnectors, refreshTryIt, refreshSettings];

const refresh = async () => {
  if (document.hidden) {
    return;
  }
  // While the server restarts the page keeps what it has.
  const results = await Promise.allSettled(refreshers.map((refresher) => refresher()));
  const isLocked = results.some(({ reason }) => reason?.status === 401);
  tokenForm.hidden = !isLocked;
  columns.hidden = isLocked;
};

tokenForm.addEventListener('submit', async (event) => {
  event.preventDefault();
  useToken(new FormData(tokenForm).get('token'));
  const problem = tokenForm.querySelector('.problem');
  try {
    await request('/sandbox/tenants');
    problem.textContent = '';
    await refresh();
  } catch (error) {
    problem.textContent = error.message;
  }
});
document.addEventListener('visibilitychange', refresh);
setInterval(refresh, pollEvery);
await refresh();
