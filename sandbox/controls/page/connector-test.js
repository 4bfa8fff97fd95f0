import { useConfig } from './connector-form.js';
import { byId } from './dom.js';
import { digits } from './phone.js';
import { request } from './request.js';

const form = byId('connector-test');
const label = form.querySelector('label span');
const input = form.elements.to;
const status = byId('connector-test-status');

/** How people are reached, by the type of the connector. */
const ways = {
  Email: { name: 'email', label: 'Email address', inputType: 'email', read: (to) => to.trim() },
  Sms: { name: 'phone', label: 'Phone number, with its country code', inputType: 'tel', read: digits },
};

let factory;

/** Test messages go out through a connector of this kind. */
export const openTest = (chosen) => {
  if (chosen.type !== factory?.type) {
    input.value = '';
  }
  factory = chosen;
  label.textContent = ways[factory.type].label;
  input.type = ways[factory.type].inputType;
  status.textContent = '';
};

const send = async ({ name }, to, config) => {
  try {
    await request(`/api/connectors/${factory.id}/test`, { method: 'POST', body: { [name]: to, config } });
  } catch (error) {
    const isAboutAddress = error.issues?.some(({ path }) => path[0] === name);
    throw isAboutAddress ? new Error(`${to} is not in the right form.`) : error;
  }
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const way = ways[factory.type];
  const to = way.read(input.value);
  status.textContent = 'Sending …';
  try {
    await useConfig((config) => send(way, to, config));
    status.textContent = `Sent to ${to}, with the code 000000.`;
  } catch (error) {
    status.textContent = `Not sent: ${error.message}`;
  }
});
