import { byId } from './dom.js';
import { request } from './request.js';

/** The button with the focus, told so that it is found again in a list made anew. */
const focused = (list) => {
  const { activeElement } = document;
  const row = list.contains(activeElement) && activeElement.closest('li');
  return row && { key: row.dataset.key, action: activeElement.dataset.action };
};

const focusAgain = (list, { key, action }) => {
  const row = [...list.children].find((child) => child.dataset.key === key);
  const button = row?.querySelector(`[data-action="${action}"]`);
  (button ?? list.closest('section').querySelector('h2')).focus();
};

/**
 * A list that follows the server, made anew only when it changed. Buttons act by their
 * `data-action`, on the item of their row. `changed` hears of the new items.
 */
export const liveList = ({ path, listId, emptyId, keyOf, toRow, actions, changed }) => {
  const list = byId(listId);
  let items = [];
  let shown;

  list.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-action]');
    const item = items.find((each) => keyOf(each) === button?.closest('li').dataset.key);
    if (item) {
      await actions[button.dataset.action](item, button);
    }
  });

  return async () => {
    items = await request(path);
    const text = JSON.stringify(items);
    if (text === shown) {
      return;
    }
    shown = text;
    const focus = focused(list);
    const rows = items.map((item) => {
      const row = toRow(item);
      row.firstElementChild.dataset.key = keyOf(item);
      return row;
    });
    list.replaceChildren(...rows);
    if (emptyId) {
      byId(emptyId).hidden = items.length > 0;
    }
    if (focus) {
      focusAgain(list, focus);
    }
    changed?.(items);
  };
};
