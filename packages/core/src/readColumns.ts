import { fixedCode } from './checkFields.ts';
import { formatDay } from './days.ts';
import { endInstant } from './parseTime.ts';
import { createSenderCodes, type RecordReader } from './readSubmission.ts';
import type { Store } from './store.ts';
import { authMethods, type Submission, senderKinds, tlsVersions } from './submission.ts';
import type { SubmissionBatch, SubmissionColumns, ValueColumn } from './submissionColumns.ts';

/** A value that has not been looked at, and one that is not for this way in. */
const unseen = -1;
const odd = -2;

/** The code of a value in the dataset, or `odd`. */
type Translate = (value: unknown) => number;

/** The codes in the dataset of a list of values: each is looked at once, however many batches share the list. */
class Translation {
  readonly #translate: Translate;
  readonly #known = new WeakMap<readonly unknown[], Int32Array>();
  #values: readonly unknown[] = [];
  #rows: Uint32Array = new Uint32Array(0);
  #codes: Int32Array = new Int32Array(0);
  #absent = odd;

  constructor(translate: Translate) {
    this.#translate = translate;
  }

  use(column: ValueColumn | undefined): void {
    this.#values = column?.values ?? [undefined];
    this.#rows = column?.codes ?? new Uint32Array(0);
    const known = this.#known.get(this.#values);
    this.#codes = known ?? new Int32Array(0);
    if (this.#codes.length < this.#values.length) {
      this.#codes = new Int32Array(this.#values.length * 2).fill(unseen);
      if (known) this.#codes.set(known);
      this.#known.set(this.#values, this.#codes);
    }
    this.#absent = column ? odd : this.#translate(undefined);
  }

  at(row: number): number {
    const place = this.#rows[row];
    if (place === undefined) return this.#absent;
    let code = this.#codes[place] ?? odd;
    if (code === unseen) {
      code = place < this.#values.length ? this.#translate(this.#values[place]) : odd;
      this.#codes[place] = code;
    }
    return code;
  }
}

function recordAt({ time, plainDays, messages, fields }: SubmissionColumns, row: number): Submission {
  const at = time[row] as number;
  const record: Record<string, unknown> = {
    time:
      plainDays && Number.isInteger(at) && Math.abs(at) < 1e6 ? formatDay(at) : plainDays ? Number.NaN : at,
    messages: messages?.[row],
  };
  for (const field of ['sender', 'domain', 'tls', 'auth', 'client', 'kind']) {
    const column = fields.get(field);
    if (column) record[field] = column.values[column.codes[row] as number];
  }
  return record as unknown as Submission;
}

/**
 * Reads batches of columns into a store without host dimensions, which need records. A row that is not as rows should be goes
 * to `read` as a record, which says what is wrong with it.
 */
export function createColumnsReader(
  store: Store<never>,
  caseInsensitive: boolean,
  read: RecordReader<never>,
) {
  const { senderCode, domainCode } = createSenderCodes(store, caseInsensitive);
  const clients = store.dictionary('client');
  const fixed = (list: readonly string[]) =>
    new Translation((value) => {
      const code = fixedCode(list, value);
      return code < 0 ? odd : code;
    });
  const senders = new Translation((value) =>
    typeof value === 'string' && value.trim() !== '' ? senderCode(value) : odd,
  );
  // The sender's own domain stands for one that is not given, and which that is, is known by row.
  const own = -3;
  const domains = new Translation((value) =>
    value === undefined || value === null ? own : typeof value === 'string' ? domainCode(value) : odd,
  );
  const clientCodes = new Translation((value) =>
    typeof (value ?? '') === 'string' ? clients.codeOf((value ?? '') as string) : odd,
  );
  const [versions, methods, kinds] = [fixed(tlsVersions), fixed(authMethods), fixed(senderKinds)];
  const extras = [0];

  /** @returns whether the row was taken */
  const addRow = (time: number, plain: boolean, count: number, row: number): boolean => {
    const valid = plain
      ? Number.isInteger(time) && time >= 0 && time * 864e5 < endInstant
      : time >= 0 && time < endInstant;
    const sender = senders.at(row);
    const domain = domains.at(row);
    const tls = versions.at(row);
    const auth = methods.at(row);
    const kind = kinds.at(row);
    const client = clientCodes.at(row);
    if (!valid || !(Number.isSafeInteger(count) && count >= 0)) return false;
    if (sender < 0 || domain === odd || tls < 0 || auth < 0 || kind < 0 || client < 0) return false;
    extras[0] = client;
    const profile = store.profiles.codeOf(
      sender,
      domain === own ? (store.domainOfSender[sender] as number) : domain,
      tls,
      auth,
      kind,
    );
    if (plain) store.addPlainDay(time, count, profile, extras);
    else store.addInstant(Math.trunc(time), count, profile, extras);
    return true;
  };

  return (
    { columns }: SubmissionBatch,
    take: (row: number, fault: ReturnType<typeof read>) => void,
  ): void => {
    const { length, time, plainDays, messages, fields } = columns;
    for (const [field, translation] of [
      ['sender', senders],
      ['domain', domains],
      ['tls', versions],
      ['auth', methods],
      ['client', clientCodes],
      ['kind', kinds],
    ] as const)
      translation.use(fields.get(field));
    for (let row = 0; row < length; row++) {
      const taken = addRow(
        time[row] as number,
        plainDays,
        messages === undefined ? 1 : (messages[row] as number),
        row,
      );
      take(row, taken ? undefined : read(recordAt(columns, row) as never));
    }
  };
}

/** Whether an iterable also carries its submissions by column. */
export function isBatch(submissions: Iterable<Submission>): submissions is SubmissionBatch {
  return 'columns' in submissions;
}
