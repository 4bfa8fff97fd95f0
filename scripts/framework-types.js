// @ts-check
// npm run build: `dist/types/{react,vue,svelte}.d.ts`, which tell the templates of frameworks about the tag.
import { writeFileSync } from 'node:fs';
import { element } from './manifest.js';

const { name, tagName, members, attributes, events } = element;
const eventClasses = events.map(({ type }) => type.text);

const write = (/** @type {string} */ file, /** @type {string} */ text) => writeFileSync(`dist/types/${file}`, text);

write(
  'tag.d.ts',
  `import type { ${[name, ...eventClasses].join(', ')} } from './index.js';

/** By their names in HTML. */
export interface Attributes {
${attributes.map((attribute) => declared(attribute, propertyType(attribute.fieldName))).join('\n')}
}

/** By their names in JavaScript. */
export interface Properties {
${members.map((member) => declared(member, propertyType(member.name))).join('\n')}
}

export interface Events {
${events.map((event) => declared(event, event.type.text, '')).join('\n')}
}

/** What listens to the events, as JSX and Svelte name it: \`on\` before the event's name. */
export type Listeners = {
  [Name in keyof Events as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
`,
);

write(
  'react.d.ts',
  `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${name} } from './index.js';
import type { Attributes, Listeners, Properties } from './tag.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & Attributes & Properties & Listeners;
    }
  }
}
`,
);

write(
  'vue.d.ts',
  `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ${name} } from './index.js';
import type { Attributes, Events, Properties } from './tag.js';

declare module 'vue' {
  /** Vue's own have no native slots. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }

  interface GlobalComponents {
    '${tagName}': new () => ${name} & {
      $props: HTMLAttributes & PublicProps & Attributes & Properties & { autofocus?: boolean | '' };
      $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
    };
  }
}
`,
);

write(
  'svelte.d.ts',
  `import type { HTMLAttributes } from 'svelte/elements';
import type { ${name} } from './index.js';
import type { Attributes, Listeners, Properties } from './tag.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tagName}': HTMLAttributes<${name}> & Attributes & Properties & Listeners;
  }
}
`,
);

/** The type is taken from the class, so that it is the same everywhere. @param {string} property */
function propertyType(property) {
  return `${name}['${property}']`;
}

/** @param {import('./manifest.js').Named} named @param {string} type */
function declared({ name, description }, type, optional = '?') {
  return `  /** ${description.replaceAll('\n', ' ')} */\n  '${name}'${optional}: ${type};`;
}
