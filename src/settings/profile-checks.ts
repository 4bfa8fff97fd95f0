import { hasFixedFormat, questionsIn, type ProfileField, type QuestionOf } from './profile-field.js';

/** Whether an answer is what the field's own format asks for. */
export type Check = (text: string) => boolean;

/** By name of the field. Where there is none, anything is accepted. */
export type Checks = ReadonlyMap<string, Check>;

export const noChecks: Checks = new Map();

/** What it takes to check formats of the tenant's own; it is loaded for fields that have one. */
export async function loadChecks(fields: readonly ProfileField[]): Promise<Checks> {
  const questions = questionsIn(fields);
  const dates = questions.filter((field) => field.type === 'Date').filter((field) => !hasFixedFormat(field));
  const patterns = questions.filter((field) => field.type === 'Regex');
  const found = await Promise.all([
    checksFor(dates, async () => (await import('./profile-date.js')).dateCheck),
    checksFor(patterns, async () => (await import('./profile-pattern.js')).patternCheck),
  ]);
  return new Map(found.flat());
}

async function checksFor(
  fields: readonly QuestionOf<'Date' | 'Regex'>[],
  load: () => Promise<(format: string) => Check>,
): Promise<[name: string, check: Check][]> {
  if (fields.length === 0) {
    return [];
  }
  try {
    const checkFor = await load();
    return fields.flatMap(({ name, format }) => {
      try {
        return [[name, checkFor(format)] as [string, Check]];
      } catch (error) {
        tell(`${name}: its format ${format} cannot be used, so anything is accepted: ${String(error)}`);
        return [];
      }
    });
  } catch (error) {
    tell(`formats are not checked: ${String(error)}`);
    return [];
  }
}

const tell = (problem: string) => console.error(`<logto-sign-in> profile fields: ${problem}`);
