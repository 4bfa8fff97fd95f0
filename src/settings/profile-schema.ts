import * as z from 'zod/mini';

const text = z.optional(z.string());
const number = z.optional(z.number());
/** Read one by one, so that one that cannot be read does not take the others with it. */
const list = z._default(z.array(z.unknown()), []);
const name = z.string().check(z.regex(/^[0-9A-Za-z]+$/));

/** A field as the server describes it, with what belongs to its type. */
const kind = <const Type extends string, const Config extends Record<string, z.ZodMiniType>>(
  type: Type,
  config: Config,
) =>
  z.object({
    type: z.literal(type),
    name,
    label: z._default(z.string(), ''),
    description: text,
    required: z._default(z.boolean(), false),
    config: z.prefault(z.object(config), {} as never),
  });

const questions = [
  kind('Text', { placeholder: text, minLength: number, maxLength: number }),
  kind('Number', { placeholder: text, minValue: number, maxValue: number }),
  kind('Date', { placeholder: text, format: z._default(z.string(), 'yyyy-MM-dd'), customFormat: text }),
  kind('Checkbox', { defaultValue: z._default(z.enum(['true', 'false']), 'false') }),
  kind('Select', { placeholder: text, options: list }),
  kind('Url', { placeholder: text }),
  kind('Regex', { placeholder: text, format: z.string() }),
] as const;

/** A field with one answer. */
export const question = z.discriminatedUnion('type', questions);

const groups = [kind('Address', { parts: list }), kind('Fullname', { parts: list })] as const;

/** A field of the list: one question, or several that belong together. */
export const field = z.discriminatedUnion('type', [...questions, ...groups]);

/** Whether a part of a group is asked for at all. */
export const part = z.object({ enabled: z._default(z.boolean(), false) });

export const option = z.object({ value: z.string().check(z.minLength(1)), label: text });

export type RawQuestion = z.output<typeof question>;
export type RawGroup = z.output<(typeof groups)[number]>;
export type RawField = RawQuestion | RawGroup;
