// @ts-check
// Doc comments as Markdown.
import ts from 'typescript';

/** @type {Record<string, string>} */
const titles = { throws: 'Throws', returns: 'Returns', param: 'Parameter' };

/** The comment of a declaration, its tags below it. @param {ts.Node} node */
export function commentOf(node) {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  const parts = [textOf(comment), ...(comment?.tags ?? []).map(tagText)];
  return { description: parts.filter(Boolean).join('\n\n') };
}

/** @param {ts.JSDocTag} tag */
function tagText(tag) {
  const name = tag.tagName.text;
  const text = textOf(tag);
  if (name === 'example') return `\`\`\`typescript\n${text}\n\`\`\``;
  return titles[name] && `${titles[name]}: ${text}`;
}

/** @param {ts.JSDoc | ts.JSDocTag | undefined} tag */
const textOf = (tag) => ts.getTextOfJSDocComment(tag?.comment) ?? '';
