// @ts-check
// What `cem analyze` has written about the element, for the scripts that make something of it.
import { readFileSync } from 'node:fs';

/** @typedef {{ name: string, description: string, type: { text: string } }} Named */
/**
 * @typedef {object} Element
 * @property {string} name
 * @property {string} tagName
 * @property {string} description
 * @property {Named[]} members
 * @property {(Named & { fieldName: string })[]} attributes
 * @property {Named[]} events
 * @property {Named[]} slots
 * @property {Named[]} cssProperties
 */

/** @type {{ modules: { declarations: Element[] }[] }} */
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
if (!found) throw new Error('There is no element in dist/custom-elements.json.');

export const element = found;
