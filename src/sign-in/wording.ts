import type { Client } from '../api/client.js';
import { localesOfPage } from '../hosting/server-note.js';
import { allWords, isSpoken } from '../phrases/localization.js';
import type { Settings } from '../settings/settings.js';
import type { Say } from '../phrases/speak.js';
import { noWordsKey } from './no-words-key.js';
import type { Host } from './speech.js';

/** Milliseconds that a first screen waits for a tenant's own words once everything else is there. */
const patience = 300;

const nothing = Promise.resolve(undefined);

interface Found {
  readonly wishes: string;
  /** To speak the language in our words. English needs nothing to be said. */
  readonly ours: Promise<Say | undefined>;
  /** The same with a tenant's words over ours; undefined where it has none. */
  readonly theirs: Promise<Say | undefined>;
}

/**
 * Which language an element speaks, and with whose words: as much of it as everybody needs. Where words cannot be had,
 * those that are spoken stay.
 */
export class Wording {
  #found: Found | undefined;
  /** What did not come in time, for the next screen: nothing changes under people's eyes. */
  #due: Say | undefined;
  /** From the first screen on, all words may be needed. */
  #isWhole = false;

  constructor(
    private readonly host: Host,
    private readonly client: Client,
    private readonly report: (error: unknown) => undefined,
  ) {}

  /** Begins to look for the words: before there are settings, for those that most settings lead to. */
  prepare(settings?: Settings): Found {
    const wishes = wishesOf(this.host, settings);
    if (this.#found?.wishes !== String(wishes)) {
      const needsNothing = /^en\b/i.test(wishes[0]!) && isSpoken('en');
      this.#found = {
        wishes: String(wishes),
        ours: needsNothing
          ? nothing
          : import('./speech.js').then(({ ourWords }) => ourWords(wishes, this.host)).catch(this.report),
        theirs: this.host.preview
          ? nothing
          : import('./tenant-speech.js')
              .then(({ theirWords }) => theirWords(wishes, this.host, this.client))
              .catch(this.report),
      };
    }
    return this.#found;
  }

  /** Resolves when what can be had for the first screen, or for the one that shows, is spoken. */
  async speak(settings?: Settings): Promise<void> {
    const found = this.prepare(settings);
    const { ours, theirs } = found;
    const early = await Promise.race([theirs, after(mayHaveWords(this.host, found.wishes) ? patience : 0)]);
    const say = early ?? (await ours);
    if (found === this.#found) {
      await this.#say(say);
    }
    if (!early) {
      void theirs.then((late) => {
        this.#due = found === this.#found ? late : this.#due;
      });
    }
  }

  /** To be awaited before every later screen. */
  async catchUp(): Promise<void> {
    await this.#say(this.#due);
    await allWords().catch(this.report);
  }

  async #say(say: Say | undefined): Promise<void> {
    this.#due = undefined;
    await say?.(this.#isWhole).catch(this.report);
    this.#isWhole = true;
  }
}

const after = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));

/** Few tenants have words of their own, and nobody waits for those of one that had none last time. */
function mayHaveWords(host: Host, wishes: string): boolean {
  try {
    return !localStorage.getItem(noWordsKey(host, wishes));
  } catch {
    return true;
  }
}

/** What a person may want to read, best first. */
function wishesOf({ language }: Host, settings: Settings | undefined): string[] {
  const { autoDetect, fallbackLanguage } = settings?.languageInfo ?? { autoDetect: true, fallbackLanguage: 'en' };
  const wishes = [language ?? '', ...localesOfPage(), ...(autoDetect ? navigator.languages : []), fallbackLanguage];
  return wishes.filter(Boolean);
}
