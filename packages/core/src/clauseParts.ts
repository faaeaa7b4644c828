import type { Dictionary } from './dictionary.ts';
import type { Part } from './facts.ts';
import type { Clause } from './query.ts';
import { scratch } from './scratch.ts';
import type { Store, StoredDimension } from './store.ts';

/** Codes of the texts that a clause names. */
function codesOf(dictionary: Dictionary, clause: Clause, found: (code: number) => void): void {
  const find = (text: string) => {
    const code = dictionary.find(text);
    if (code !== undefined) found(code);
  };
  switch (clause.op) {
    case 'is':
    case 'isNot':
      find(clause.value);
      return;
    case 'in':
      for (const value of clause.value) find(value);
      return;
    case 'contains':
      dictionary.containing(clause.value, found);
      return;
    case 'startsWith':
      dictionary.texts.forEach((text, code) => {
        if (text.startsWith(clause.value)) found(code);
      });
  }
}

/** A part that has group 0 for what passes. */
export interface Filter extends Part {
  groupOf: Int32Array;
}

/** Texts are compared here, once each, never per record. */
export function clauseParts(store: Store<never>, where: readonly Clause[]): Filter[] {
  return where.map((clause) => {
    const { place, dictionary } = store.byId.get(clause.field) as StoredDimension;
    const not = clause.op === 'isNot';
    const groupOf = scratch(Int32Array, dictionary.size).fill(not ? 0 : -1);
    codesOf(dictionary, clause, (code) => {
      groupOf[code] = not ? -1 : 0;
    });
    return { place, groupOf };
  });
}
