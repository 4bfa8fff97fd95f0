import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { locale } from '../../phrases/localization.js';
import { checkIcon, searchIcon } from './icons.js';
import { countriesIn, findCountries, type Country } from './countries.js';
import { placeBelow } from './place-below.js';
import type { Region } from './regions.js';

/** A popover with all countries and a field to search them. Focus stays in the field; arrows move the mark. */
export class CountryList extends LitElement {
  static override readonly properties = {
    region: { attribute: false },
    anchor: { attribute: false },
    leave: { attribute: false },
    opened: { state: true },
    typed: { state: true },
    marked: { state: true },
  };

  /** The one that is chosen. */
  declare region: Region;
  /** What the list opens at. */
  declare anchor: Element;
  /** Called when the list closes by itself, with what was chosen, if anything was. */
  declare leave: (chosen?: Region) => void;

  declare private opened: boolean;
  declare private typed: string;
  declare private marked: number;

  #known: { readonly language: string; readonly countries: readonly Country[] } | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.addEventListener('beforetoggle', (event) => this.#toggled((event as ToggleEvent).newState === 'open'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watchRoom(false);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.opened ? this.#content() : nothing;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('marked') || changed.has('typed')) {
      this.querySelector('.is-marked')?.scrollIntoView({ block: 'nearest' });
    }
  }

  #content(): TemplateResult {
    const found = this.#found();
    const list = `${this.id}-list`;
    const label = msg('Search region or code', { id: 'input.search_region_code' });
    return html`
      <div class="logto_country-search">
        ${searchIcon}
        <input
          class="logto_input"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="done"
          autofocus
          aria-label=${label}
          placeholder=${label}
          aria-autocomplete="list"
          aria-expanded=${found.length > 0 ? 'true' : 'false'}
          aria-controls=${list}
          aria-activedescendant=${found[this.marked] ? `${list}-${this.marked}` : nothing}
          @input=${this.#search}
          @keydown=${this.#key}
        />
      </div>
      <ul class="logto_countries" id=${list} role="listbox" aria-label=${label} tabindex="-1" ?hidden=${!found.length}>
        ${found.map((country, index) => this.#row(country, index, `${list}-${index}`))}
      </ul>
      <p class="logto_no-country" role="status">
        ${
          found.length > 0
            ? nothing
            : html`<span>${msg('No region code found.', { id: 'description.no_region_code_found' })}</span>`
        }
      </p>
    `;
  }

  /** Made once for each language: there are hundreds. */
  #all(): readonly Country[] {
    const language = locale();
    if (this.#known?.language !== language) {
      this.#known = { language, countries: countriesIn(language) };
    }
    return this.#known.countries;
  }

  #row({ region, name, code }: Country, index: number, id: string): TemplateResult {
    const chosen = region === this.region;
    return html`<li
      class="logto_country-row ${index === this.marked ? 'is-marked' : ''}"
      id=${id}
      role="option"
      aria-selected=${chosen ? 'true' : 'false'}
      @click=${() => this.leave(region)}
    >
      <span class="logto_country-letters" aria-hidden="true">${region}</span>
      <span class="logto_country-name">${name}</span>
      ${chosen ? checkIcon : nothing}
      <span class="logto_country-code" dir="ltr">+${code}</span>
    </li>`;
  }

  /** What was searched for; before, all of them, with the chosen one where it is seen at once. */
  #found(): Country[] {
    return this.typed
      ? findCountries(this.#all(), this.typed)
      : [...this.#all()].sort((one, other) => this.#isChosen(other) - this.#isChosen(one));
  }

  #isChosen(country: Country): number {
    return Number(country.region === this.region);
  }

  readonly #search = ({ currentTarget }: Event) => {
    this.typed = (currentTarget as HTMLInputElement).value.trim();
    this.marked = 0;
  };

  readonly #key = (event: KeyboardEvent) => {
    const found = this.#found();
    const last = found.length - 1;
    const marks: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(this.marked + 1, last),
      ArrowUp: Math.max(this.marked - 1, 0),
      Home: 0,
      End: last,
    };
    if (event.isComposing) {
      return;
    }
    if (event.key in marks) {
      this.marked = marks[event.key]!;
    } else if (event.key === 'Enter') {
      const marked = found[this.marked];
      if (marked) {
        this.leave(marked.region);
      }
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      this.leave();
    } else {
      return;
    }
    event.preventDefault();
  };

  #toggled(open: boolean): void {
    this.opened = open;
    this.typed = '';
    this.marked = 0;
    this.#watchRoom(open);
    if (open) {
      // At once, so that it is there to be focused when the popover shows.
      this.performUpdate();
      this.#place();
    }
  }

  readonly #place = () => placeBelow(this, this.anchor);

  #watchRoom(watch: boolean): void {
    const change = watch ? 'addEventListener' : 'removeEventListener';
    visualViewport?.[change]('resize', this.#place);
    visualViewport?.[change]('scroll', this.#place);
    window[change]('scroll', this.#place, { capture: true });
  }
}
