import { authCodes, type Fault, kindCodes, tlsCodes } from './checkFields.ts';
import { withRoom } from './columns.ts';
import { dayMs, formatDay } from './days.ts';
import { endInstant } from './parseTime.ts';
import { createSenderCodes, type RecordReader } from './readSubmission.ts';
import type { Store } from './store.ts';
import type { Submission } from './submission.ts';
import type { SubmissionBatch, SubmissionColumns, ValueColumn } from './submissionColumns.ts';

/** A value that is not for this way in. */
const odd = -1;

/** The code of a value in the dataset, or `odd`. */
type Translate = (value: unknown) => number;

/** A column of a batch as codes of the dataset: each value of a list is looked at once, however many batches share the list. */
class Translation {
  readonly #translate: Translate;
  readonly #known = new WeakMap<readonly unknown[], { codes: Int32Array; length: number }>();
  #none = new Uint32Array(0);
  /** By row: the code, or `odd`. */
  codes: Int32Array = new Int32Array(0);

  constructor(translate: Translate) {
    this.#translate = translate;
  }

  /** Linear in the rows, and in the values that are new; those that no row has are harmless in a dictionary. */
  read(column: ValueColumn | undefined, length: number): void {
    this.codes = withRoom(this.codes, length);
    this.#none = withRoom(this.#none, length);
    if (column) lookUp(column.codes, this.#codesOf(column.values), this.codes, length);
    else lookUp(this.#none, Int32Array.of(this.#translate(undefined)), this.codes, length);
  }

  #codesOf(values: readonly unknown[]): Int32Array {
    const known = this.#known.get(values) ?? { codes: new Int32Array(0), length: 0 };
    const room = known.codes.length;
    if (values.length > room) known.codes = withRoom(known.codes, values.length).fill(odd, room);
    for (let place = known.length; place < values.length; place++)
      known.codes[place] = this.#translate(values[place]);
    known.length = values.length;
    this.#known.set(values, known);
    return known.codes;
  }
}

// Loops of few columns, each in a function of its own: engines optimise those before the first batches are through.
function lookUp(places: Uint32Array, codeOf: Int32Array, codes: Int32Array, length: number): void {
  // Columns that are too short, and places that no list has.
  for (let row = 0; row < length; row++) codes[row] = codeOf[places[row] ?? codeOf.length] ?? odd;
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

/** By field. A domain's code is that of `Profiles.codeOf`. */
function createTranslations(store: Store<never>, caseInsensitive: boolean) {
  const { senderCode, domainCode } = createSenderCodes(store, caseInsensitive);
  const clients = store.dictionary('client');
  const fixed = (codes: ReadonlyMap<unknown, number>) => new Translation((value) => codes.get(value) ?? odd);
  return {
    sender: new Translation((value) =>
      typeof value === 'string' && value.trim() !== '' ? senderCode(value) : odd,
    ),
    domain: new Translation((value) =>
      value === undefined || value === null ? 0 : typeof value === 'string' ? 1 + domainCode(value) : odd,
    ),
    tls: fixed(tlsCodes),
    auth: fixed(authCodes),
    client: new Translation((value) =>
      typeof (value ?? '') === 'string' ? clients.codeOf((value ?? '') as string) : odd,
    ),
    kind: fixed(kindCodes),
  };
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
  const translations = createTranslations(store, caseInsensitive);
  const {
    sender: senders,
    domain: domains,
    tls: versions,
    auth: methods,
    client: clients,
    kind: kinds,
  } = translations;
  let profiles = new Uint32Array(0);

  /** @returns the rows that are to be read as records */
  const setProfiles = ({ length, time, plainDays, messages }: SubmissionColumns): number[] => {
    const [{ codes: senderOf }, { codes: domainOf }, { codes: clientOf }] = [senders, domains, clients];
    const [{ codes: tlsOf }, { codes: authOf }, { codes: kindOf }] = [versions, methods, kinds];
    const { profiles: known } = store;
    const into = profiles;
    const end = plainDays ? endInstant / dayMs : endInstant;
    const others: number[] = [];
    for (let row = 0; row < length; row++) {
      const at = time[row] as number;
      const count = messages === undefined ? 1 : (messages[row] as number);
      const timely = at >= 0 && at < end && (!plainDays || Number.isInteger(at));
      const counted = count >= 0 && Number.isSafeInteger(count);
      const sender = senderOf[row] as number;
      const tls = tlsOf[row] as number;
      const auth = authOf[row] as number;
      const kind = kindOf[row] as number;
      const domain = domainOf[row] as number;
      // A number below none makes all of them one.
      if (timely && counted && (sender | domain | tls | auth | kind | (clientOf[row] as number)) >= 0)
        into[row] = known.codeOf(sender, domain, tls, auth, kind);
      else others.push(row);
    }
    return others;
  };

  return ({ columns }: SubmissionBatch, reject: (row: number, fault: Fault) => void): void => {
    const { length, fields } = columns;
    for (const [field, translation] of Object.entries(translations))
      translation.read(fields.get(field), length);
    profiles = withRoom(profiles, length);
    let added = 0;
    for (const row of setProfiles(columns)) {
      store.add(columns, profiles, clients.codes, added, row);
      added = row + 1;
      const fault = read(recordAt(columns, row) as never);
      if (fault) reject(row, fault);
    }
    store.add(columns, profiles, clients.codes, added, length);
  };
}

/** Whether an iterable also carries its submissions by column. */
export function isBatch(submissions: Iterable<Submission>): submissions is SubmissionBatch {
  return 'columns' in submissions;
}
