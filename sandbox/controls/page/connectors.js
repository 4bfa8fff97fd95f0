import { startingConfig } from './connector-config.js';
import { keepChosen, readChosen } from './connector-drafts.js';
import { configSnapshot, isConfigChanged, openConfig, resetConfig, useConfig } from './connector-form.js';
import { openTest } from './connector-test.js';
import { openDialog } from './dialog.js';
import { byId, fill, say } from './dom.js';
import { liveList } from './live-list.js';
import { request } from './request.js';

const choice = byId('connector-choice');
const details = byId('connector-details');
const form = byId('connector-form');
const about = byId('connector-about');
const status = byId('connector-status');

const channels = { Email: 'Email', Sms: 'SMS' };

/** What can be set up, and what is. */
let factories;
let connectors = [];

const nameOf = ({ name }) => name.en;

const chosen = () => factories?.find(({ id }) => id === choice.value);

const connectorOf = (factory) => connectors.find(({ connectorId }) => connectorId === factory.id);

const missingIn = ({ missingTemplates: missing }) => {
  if (missing.length === 0) {
    return '';
  }
  const outcome = missing.includes('Generic') ? 'these are not sent' : 'these are sent as Generic';
  return `Without a template, ${outcome}: ${missing.join(', ')}.`;
};

/** What comes of saving, as far as other connectors are concerned. */
const sayWhatItReplaces = (factory) => {
  const other = connectors.find(({ type, connectorId }) => type === factory.type && connectorId !== factory.id);
  const replaces = other && `It takes the place of ${nameOf(other)}.`;
  about.textContent = [factory.description.en, replaces].filter(Boolean).join(' ');
};

const open = () => {
  const factory = chosen();
  details.hidden = !factory;
  keepChosen(choice.value);
  if (factory) {
    sayWhatItReplaces(factory);
    openConfig(factory, connectorOf(factory)?.config);
    openTest(factory);
  }
};

const groupOf = (type) => {
  const group = document.createElement('optgroup');
  group.label = channels[type];
  group.append(
    ...factories.filter((factory) => factory.type === type).map((factory) => new Option(nameOf(factory), factory.id)),
  );
  return group;
};

/** The packages that send messages; those of social sign-in are of no use here. */
const loadFactories = async () => {
  const all = await request('/api/connector-factories');
  factories = all.filter(({ type }) => type in channels);
  choice.append(...Object.keys(channels).map(groupOf));
};

const toRow = (connector) => {
  const name = nameOf(connector);
  const row = fill('connector', { name, channel: channels[connector.type], missing: missingIn(connector) });
  row.querySelector('[data-action="edit"]').setAttribute('aria-label', `Edit: ${name}`);
  row.querySelector('[data-action="remove"]').setAttribute('aria-label', `Remove: ${name}`);
  return row;
};

const edit = ({ connectorId }) => {
  choice.value = connectorId;
  open();
  choice.focus();
};

const remove = (connector) => {
  const whom = nameOf(connector);
  openDialog('remove-connector', {
    whom,
    send: () => request(`/api/connectors/${connector.id}`, { method: 'DELETE' }),
    done: async () => {
      await refreshList();
      say(`${whom} is removed.`);
    },
  });
};

/** Follows the server, but never over what somebody has typed. */
const follow = (items) => {
  connectors = items;
  const factory = chosen();
  if (factory) {
    sayWhatItReplaces(factory);
  }
  if (factory && !isConfigChanged()) {
    resetConfig(connectorOf(factory)?.config ?? startingConfig(factory));
  }
};

const refreshList = liveList({
  path: '/api/connectors',
  listId: 'connectors',
  emptyId: 'no-connectors',
  keyOf: ({ id }) => id,
  toRow,
  actions: { edit, remove },
  changed: follow,
});

export const refreshConnectors = async () => {
  await refreshList();
  if (!factories) {
    await loadFactories();
    choice.value = readChosen();
    open();
  }
};

const store = async (factory, config) => {
  const connector = connectorOf(factory);
  return connector
    ? request(`/api/connectors/${connector.id}`, { method: 'PATCH', body: { config } })
    : request('/api/connectors', { method: 'POST', body: { connectorId: factory.id, config } });
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const sent = configSnapshot();
  try {
    const connector = await useConfig((config) => store(chosen(), config));
    if (configSnapshot() === sent) {
      resetConfig(connector.config);
    }
    await refreshList();
    status.textContent = ['Saved.', missingIn(connector)].filter(Boolean).join(' ');
  } catch (error) {
    status.textContent = `Not saved: ${error.message}`;
  }
});
byId('discard-connector').addEventListener('click', () => {
  const factory = chosen();
  resetConfig(connectorOf(factory)?.config ?? startingConfig(factory));
  choice.focus();
});
choice.addEventListener('change', open);
