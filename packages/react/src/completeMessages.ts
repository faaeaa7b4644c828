import type { Catalogue, Messages, MessagesWith, MoreKey } from './messages.ts';

type Entry = string | { readonly [name: string]: string } | undefined;

/** A list of values, such as that of the errors; not the forms of a plural, which belong together. */
const isList = (entry: Entry) => typeof entry === 'object' && !('other' in entry && 'one' in entry);

/** Words with others for those that they lack: where no compiler looked, one missing word must not take the page away. */
export function completeMessages<More extends MoreKey>(
  { more, ...messages }: Catalogue,
  others: Partial<Messages>,
): MessagesWith<More> {
  const given = new Map<string, Entry>(Object.entries(messages));
  const complete = Object.entries<Entry>(others).map(([key, other]) => {
    const own = given.get(key) ?? other;
    return [key, isList(other) ? { ...(other as object), ...(own as object) } : own];
  });
  return { ...messages, ...Object.fromEntries(complete) };
}
