import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A link as a page has it. */
export interface Link {
  readonly page: string;
  readonly target: string;
}

/** Folders of what is made or installed; hidden ones are, too. */
const isOthers = (name: string) => name.startsWith('.') || ['node_modules', 'dist', 'storybook-static'].includes(name);

/** All pages of the repository; links to other folders are not followed. */
export const pages = (folder = '.'): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return isOthers(entry.name) ? [] : pages(path);
    }
    return entry.name.endsWith('.md') ? [path] : [];
  });

/** Where a page leads inside the repository. */
export function linksOf(page: string): Link[] {
  const text = prose(readFileSync(page, 'utf8'));
  const targets = [
    ...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g),
    ...text.matchAll(/^\[[^\]]+\]:\s*<?([^\s>]+)/gm),
    ...text.matchAll(/\s(?:href|src)="([^"]+)"/g),
  ].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z][a-z+.-]*:/i.test(target)).map((target) => ({ page, target }));
}

/** The file that a link leads to, from the root of the repository. */
export function fileOf({ page, target }: Link): string {
  const path = decodeURI(target.replace(/[#?].*/, ''));
  return path ? join(dirname(page), path) : page;
}

/** Whether a link leads somewhere: to a file or folder, and where it names a heading, to that. */
export function leadsSomewhere(link: Link): boolean {
  const file = fileOf(link);
  const [, anchor] = link.target.split('#');
  return existsSync(file) && (!anchor || !file.endsWith('.md') || anchorsOf(file).includes(anchor));
}

/** The headings of a page, as GitHub names them in addresses. */
export function anchorsOf(page: string): string[] {
  const text = withoutBlocks(readFileSync(page, 'utf8'));
  const seen = new Map<string, number>();
  return [...text.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = '']) => {
    const slug = slugOf(heading);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

const slugOf = (heading: string) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

const withoutBlocks = (text: string) => text.replace(/^( *)(`{3,}|~{3,}).*?^\1\2 *$/gms, '');

const prose = (text: string) => withoutBlocks(text).replace(/(`+)[^`].*?\1/gs, '');
