import { byId } from './dom.js';
import { request } from './request.js';

const links = byId('try-it');
const something = byId('something-to-try');
const nothing = byId('nothing-to-try');

/** Where an application has its pages. Those of native applications have no address for a browser. */
const homeOf = ({ oidcClientMetadata: { redirectUris } }) => {
  const address = redirectUris.find((uri) => /^https?:/.test(uri));
  return address && new URL('/', address).href;
};

const toItem = ({ name, home }) => {
  const link = document.createElement('a');
  link.href = home;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = name;
  const item = document.createElement('li');
  item.append(link);
  return item;
};

let shown;

export const refreshTryIt = async () => {
  const applications = await request('/api/applications');
  const homes = applications.map((application) => ({ name: application.name, home: homeOf(application) }));
  const reachable = homes.filter(({ home }) => home);
  const text = JSON.stringify(reachable);
  if (text !== shown) {
    shown = text;
    links.replaceChildren(...reachable.map(toItem));
    something.hidden = reachable.length === 0;
    nothing.hidden = reachable.length > 0;
  }
};
