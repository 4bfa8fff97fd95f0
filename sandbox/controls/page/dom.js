export const byId = (id) => document.getElementById(id);

/** A copy of a template, with texts in its fields. */
export const fill = (templateId, texts) => {
  const copy = byId(templateId).content.cloneNode(true);
  for (const [name, text] of Object.entries(texts)) {
    copy.querySelector(`[data-field="${name}"]`).textContent = text ?? '';
  }
  return copy;
};

const saidFor = 6000;
let silence;

/** Says what was done, to everybody. */
export const say = (text) => {
  byId('status').textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => (byId('status').textContent = ''), saidFor);
};
