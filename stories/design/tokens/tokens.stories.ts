import type { Meta } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { colorsIn, tokens } from './colors.js';
import { movements } from './motion.js';
import { page, themes } from './page.js';
import { readOff, resolved } from './probe.js';
import { spacesOf } from './spaces.js';
import { declarationsOf } from './sheets.js';
import { specimen } from './specimen.js';
import { swatch } from './swatch.js';
import { scale, typeScale } from './type-scale.js';

/** The design language. All values are read off the element when the page is shown. */
export default { title: 'Design/Tokens', tags: ['!element'] } satisfies Meta;

export const Colours = page(
  () => Promise.all(themes.map(colorsIn)),
  (read) => html`
    <h1>Colours</h1>
    <p>With the colours of a tenant. The contrast is to what the colour lies on, and has to be 4.5 for text.</p>
    <div class="tokens-pair">
      ${read.map(
        (shown, index) => html`
          <section class="tokens-theme" data-theme=${themes[index]!}>
            <h2>${themes[index]}</h2>
            <ul>
              ${tokens.map(({ property, use, needs }, at) => swatch({ property, use, needs, ...shown[at]! }))}
            </ul>
          </section>
        `,
      )}
    </div>
  `,
);

export const Type = page(
  () => readOff('light', typeScale),
  (read) => html`
    <h1>Type</h1>
    <p>The family is the page's, or <code>--logto-font</code>. Sizes are size/line and weight.</p>
    <div class="tokens-pair">
      ${themes.map((theme) =>
        specimen(
          theme,
          html`
            <dl>
              ${scale.map(
                ({ name, className, sample }, index) => html`
                  <dt>${name} · ${read[index]}</dt>
                  <dd><p class=${className}>${sample}</p></dd>
                `,
              )}
            </dl>
          `,
        ),
      )}
    </div>
  `,
);

export const Spacing = page(
  () => readOff('light', spacesOf),
  (read) => html`
    <h1>Spacing</h1>
    <p>A grid of 4 px, with half steps inside of parts.</p>
    <ul class="tokens-bars">
      ${read.map(
        ({ name, pixels }) => html`
          <li>
            <span class="tokens-bar" .style=${`--length: ${pixels}px`}></span>
            <span><b>${name}</b> ${pixels} px${pixels % 4 === 0 ? ` = ${pixels / 4} × 4` : nothing}</span>
          </li>
        `,
      )}
    </ul>
  `,
);

const corners = [
  { name: 'Field, button', token: '--_radius' },
  { name: 'Card, dialog', token: '--_radius-card' },
];

export const ShapeAndElevation = page(
  () => readOff('light', (element) => corners.map(({ token }) => resolved(element, 'border-top-left-radius', token))),
  (read) => html`
    <h1>Shape and elevation</h1>
    <p>One radius, <code>--logto-radius</code>, and one shadow, <code>--logto-shadow</code>.</p>
    <div class="tokens-pair">
      ${themes.map((theme) =>
        specimen(
          theme,
          html`
            ${corners.map(
              ({ name, token }, index) => html`
                <p class="tokens-shape" .style=${`border-radius: var(${token})`}>${name}: ${read[index]}</p>
              `,
            )}
            <p class="tokens-shape tokens-card">Card: the shadow</p>
          `,
        ),
      )}
    </div>
  `,
);

const focused = [
  { part: 'logto_control', selector: '.logto_control:focus-within', words: 'A field' },
  { part: 'logto_button', selector: '.logto_button:focus-visible', words: 'A button' },
  { part: 'logto_link', selector: '.logto_link:focus-visible', words: 'A link' },
];

export const Focus = page(
  () => readOff('light', () => focused.map(({ selector }) => declarationsOf(selector))),
  (read) => html`
    <h1>Focus</h1>
    <p>Always to be seen with the keyboard; a field shows it for the mouse, too.</p>
    <div class="tokens-pair">
      ${themes.map((theme) =>
        specimen(
          theme,
          focused.map(
            ({ part, words }, index) => html`
              <p class="tokens-focus"><span class=${part} .style=${read[index]!}>${words}</span></p>
              <p><code>${read[index]}</code></p>
            `,
          ),
        ),
      )}
    </div>
  `,
);

export const Motion = page(
  () => readOff('light', movements),
  (read) => html`
    <h1>Motion</h1>
    <p>Short, and none of it for who prefers less. Of the parts that most people see:</p>
    <ul class="tokens-movements">
      ${read.map(({ selector, says }) => html` <li><code>${selector}</code><span>${says}</span></li> `)}
    </ul>
    ${specimen(
      'light',
      html`
        <p class="logto_screen is-arriving">A screen arrives.</p>
        <p class="tokens-button">
          <button type="button" @click=${play}>Play</button>
        </p>
      `,
    )}
  `,
);

function play({ currentTarget }: Event) {
  const screen = (currentTarget as Element).closest('logto-sign-in')!.querySelector('.is-arriving')!;
  screen.getAnimations().forEach((animation) => {
    animation.cancel();
    animation.play();
  });
}
