import { en } from './locales/en.ts';
import type { Catalogue, Messages } from './messages.ts';

type Entry = Messages[keyof Messages] | undefined;

/** A list of values, such as that of the errors; not the forms of a plural, which belong together. */
const isList = (entry: Entry) => typeof entry === 'object' && !('other' in entry && 'one' in entry);

/** A catalogue with English for what it lacks: where no compiler looked, one missing word must not take the page away. */
export function completeMessages({ more, ...messages }: Catalogue): Messages {
  const given = new Map<string, Entry>(Object.entries(messages));
  const complete = Object.entries(en).map(([key, english]) => {
    const own = given.get(key) ?? english;
    return [key, isList(english) ? { ...(english as object), ...(own as object) } : own];
  });
  return { ...messages, ...Object.fromEntries(complete) };
}
