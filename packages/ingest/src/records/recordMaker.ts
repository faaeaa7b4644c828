import type { Submission } from '@smtp-auth-report/core';
import { KeptText } from '../keptText.ts';
import type { ReadingSettings } from '../readingSettings.ts';
import type { Tally } from '../tally.ts';
import { type Columns, type Field, isField } from './aliases.ts';
import { RecordTime } from './recordTime.ts';
import { authOf, countOf, kindOf, tlsOf } from './values.ts';

/** Words whose meaning is remembered; a column of nonsense must not fill the memory. */
const wordsKept = 1000;

/** Makes submissions of records. What a submission cannot be without is checked here, all else by `append`. */
export class RecordMaker {
  readonly #tally: Tally;
  readonly #time: RecordTime;
  readonly #kept = new KeptText();
  readonly #tls = new Map<string, ReturnType<typeof tlsOf>>();
  readonly #auth = new Map<string, ReturnType<typeof authOf>>();
  readonly #kind = new Map<string, ReturnType<typeof kindOf>>();

  constructor(tally: Tally, settings: ReadingSettings) {
    this.#tally = tally;
    this.#time = new RecordTime(tally, settings);
  }

  /**
   * @param values as they were written, in the order of the columns
   * @param text the line as written, for the report
   */
  add({ fields, extras }: Columns, values: readonly unknown[], line: number, text: string): void {
    const raw = (field: Field) => {
      const column = fields.get(field);
      return column === undefined ? undefined : values[column];
    };
    const sender = wordOf(raw('sender'))?.trim();
    const written = raw('time');
    const timed = written !== undefined && written !== null && written !== '';
    const time = timed ? this.#time.of(written) : undefined;
    if (!sender || time === undefined) {
      const reason = !sender ? 'no-sender' : timed ? 'bad-time' : 'no-time';
      this.#tally.skip(reason, line, text);
      return;
    }
    const submission: Submission = {
      time: typeof time === 'string' ? this.#kept.of(time) : time,
      sender: this.#kept.of(sender),
      messages: countOf(raw('messages')),
      domain: this.#keptWord(raw('domain')),
      tls: this.#meaning('tls', this.#tls, tlsOf, raw('tls')),
      auth: this.#meaning('auth', this.#auth, authOf, raw('auth')),
      client: this.#keptWord(raw('client')),
      kind: this.#meaning('kind', this.#kind, kindOf, raw('kind')),
    };
    for (const [name, column] of extras) {
      const value = values[column];
      // A record that ends early; a null that was written stays what it is.
      this.#setExtra(submission, name, value === undefined ? '' : value);
    }
    this.#tally.add(submission);
  }

  #setExtra(submission: Submission, name: string, value: unknown): void {
    if (isField(name)) return;
    const own = typeof value === 'string' ? this.#kept.of(value) : value;
    if (name !== '__proto__') (submission as Submission & Record<string, unknown>)[name] = own;
    // Assigned, it would not become a field but the record's prototype.
    else Object.defineProperty(submission, name, { value: own, enumerable: true, writable: true });
  }

  #keptWord(value: unknown): string | undefined {
    const word = wordOf(value)?.trim();
    return word ? this.#kept.of(word) : undefined;
  }

  #meaning<T extends string>(
    field: 'tls' | 'auth' | 'kind',
    meanings: Map<string, T | undefined>,
    find: (word: string) => T | undefined,
    value: unknown,
  ): T | 'unknown' | undefined {
    const word = wordOf(value);
    if (word === undefined || word === '') return undefined;
    let meaning = meanings.get(word);
    if (meaning === undefined && !meanings.has(word)) {
      meaning = find(word);
      if (meanings.size < wordsKept) meanings.set(this.#kept.of(word), meaning);
    }
    if (meaning !== undefined) return meaning;
    this.#tally.unrecognised(field, word);
    return 'unknown';
  }
}

/** JSON gives numbers where a word is meant: `"tls": 1.2`. */
function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
