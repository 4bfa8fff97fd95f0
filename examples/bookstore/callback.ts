import { client } from './client.js';
import { element } from './element.js';

try {
  await client.handleSignInCallback(location.href);
  location.replace('/');
} catch (error) {
  element('pending').hidden = true;
  element('reason').textContent = error instanceof Error ? error.message : String(error);
  element('failure').hidden = false;
}
