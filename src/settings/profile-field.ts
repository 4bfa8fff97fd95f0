/** What every field has. */
interface About {
  /** Names the input too. A part of an address is `address.…`, which is where its answer goes. */
  readonly name: string;
  /** Empty: what such a field is called everywhere. */
  readonly label: string;
  readonly description?: string | undefined;
  readonly required: boolean;
}

interface Hint {
  readonly placeholder?: string | undefined;
}

/** An end is open where the tenant says nothing. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface SelectOption {
  readonly value: string;
  readonly label?: string | undefined;
}

/** A field with one answer, by type. */
interface Questions {
  readonly Text: Hint & Bounds;
  readonly Number: Hint & Bounds;
  readonly Date: Hint & { readonly format: string };
  readonly Checkbox: { readonly checked: boolean };
  readonly Select: Hint & { readonly options: readonly SelectOption[] };
  readonly Url: Hint;
  readonly Regex: Hint & { readonly format: string };
}

export type QuestionOf<Type extends keyof Questions> = {
  [Each in Type]: About & { readonly type: Each } & Questions[Each];
}[Type];

export type Question = QuestionOf<keyof Questions>;

/** Questions that belong together. */
export interface Group extends About {
  readonly type: 'Address' | 'Fullname';
  readonly parts: readonly Question[];
}

export type ProfileField = Question | Group;

export const questionsIn = (fields: readonly ProfileField[]): Question[] =>
  fields.flatMap((field) => ('parts' in field ? field.parts : [field]));

/** Dates as browsers can ask for them; any other format is written by hand. */
const fixedFormats: readonly string[] = ['MM/dd/yyyy', 'dd/MM/yyyy', 'yyyy-MM-dd'];

export const hasFixedFormat = ({ format }: QuestionOf<'Date'>) => fixedFormats.includes(format);
