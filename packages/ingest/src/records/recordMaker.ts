import { type TextField, textFields } from '../batches/columnBatch.ts';
import type { ReadingSettings } from '../readingSettings.ts';
import type { Tally } from '../tally.ts';
import type { Columns, Field } from './aliases.ts';
import { FieldWords, hasVocabulary, unclear, wordOf } from './fieldWords.ts';
import { RecordTime } from './recordTime.ts';
import { countOf } from './values.ts';

/** Objects take this many times what they are written with, about. */
const objectWeight = 8;

/** Makes submissions of records. What a submission cannot be without is checked here, all else by `append`. */
export class RecordMaker {
  readonly times: RecordTime;
  readonly words = new FieldWords();
  readonly #tally: Tally;

  constructor(tally: Tally, settings: ReadingSettings) {
    this.#tally = tally;
    this.times = new RecordTime(tally, settings);
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
    const sender = this.words.valueOf('sender', raw('sender'));
    const written = raw('time');
    const timed = written !== undefined && written !== null && written !== '';
    const time = timed ? this.times.of(written) : undefined;
    if (!sender || time === undefined) {
      const reason = !sender ? 'no-sender' : timed ? 'bad-time' : 'no-time';
      this.#tally.skip(reason, line, text);
      return;
    }
    const { batches } = this.#tally;
    batches.makeRoom();
    // Before the row: a batch of many columns has fewer rows.
    for (const [name] of extras) batches.column(name);
    const row = batches.addAt(time, countOf(raw('messages')));
    for (const field of textFields) batches.put(row, field, this.#said(field, raw(field)));
    for (const [name, column] of extras) {
      const value = values[column];
      // A record that ends early; a null that was written stays what it is.
      const weight = typeof value === 'object' ? objectWeight * text.length : 0;
      batches.put(row, name, value === undefined ? '' : value, weight);
    }
  }

  #said(field: TextField, written: unknown): string | undefined {
    const value = this.words.valueOf(field, written);
    if (value !== unclear) return value;
    if (hasVocabulary(field)) this.#tally.unrecognised(field, wordOf(written) ?? '');
    return 'unknown';
  }
}
