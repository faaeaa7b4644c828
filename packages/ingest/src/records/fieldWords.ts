import type { TextField } from '../batches/columnBatch.ts';
import { copied } from '../copiedText.ts';
import { authOf, kindOf, tlsOf } from './values.ts';

/** Words whose meaning is remembered; a column of nonsense must not fill the memory. */
const wordsKept = 1000;

/** What stands for a word that has no meaning here. */
export const unclear = Symbol('unclear');

export type VocabularyField = 'tls' | 'auth' | 'kind';

const vocabularies: Record<VocabularyField, (word: string) => string | undefined> = {
  tls: tlsOf,
  auth: authOf,
  kind: kindOf,
};

export function hasVocabulary(field: string): field is VocabularyField {
  return Object.hasOwn(vocabularies, field);
}

/** JSON gives numbers where a word is meant: `"tls": 1.2`. */
export function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** Tells what is written in the fields of records that are texts. */
export class FieldWords {
  readonly #meanings: Record<VocabularyField, Map<string, string | typeof unclear>> = {
    tls: new Map(),
    auth: new Map(),
    kind: new Map(),
  };

  /** @returns undefined where nothing is said, `unclear` for a word without a meaning */
  valueOf(field: TextField, written: unknown): string | typeof unclear | undefined {
    const word = wordOf(written);
    if (!hasVocabulary(field)) return word?.trim() || undefined;
    if (word === undefined || word === '') return undefined;
    const meanings = this.#meanings[field];
    let meaning = meanings.get(word);
    if (meaning === undefined) {
      meaning = vocabularies[field](word) ?? unclear;
      if (meanings.size < wordsKept) meanings.set(copied(word), meaning);
    }
    return meaning;
  }
}
