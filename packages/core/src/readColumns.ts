import { type Fault, fixedCode } from './checkFields.ts';
import { withRoom } from './columns.ts';
import { dayMs, formatDay } from './days.ts';
import { endInstant } from './parseTime.ts';
import { createSenderCodes, type RecordReader } from './readSubmission.ts';
import type { Store } from './store.ts';
import { authMethods, type Submission, senderKinds, tlsVersions } from './submission.ts';
import type { SubmissionBatch, SubmissionColumns, ValueColumn } from './submissionColumns.ts';

/** A value that is not for this way in, and a domain that is not given: its sender's stands for it. */
const odd = -2;
const own = -3;

/** Places that no list has. */
const nowhere = 2 ** 32 - 1;

/** The code of a value in the dataset, or less than none. */
type Translate = (value: unknown) => number;

/** A column of a batch as codes of the dataset: each value of a list is looked at once, however many batches share the list. */
class Translation {
  readonly #translate: Translate;
  readonly #known = new WeakMap<readonly unknown[], { codes: Int32Array; length: number }>();
  #absent = new Uint32Array(0);
  /** By row: the place of its value; and by place the code. */
  places: Uint32Array = this.#absent;
  codes: Int32Array = new Int32Array(0);

  constructor(translate: Translate) {
    this.#translate = translate;
  }

  /** Linear in the values that are new; those that no row has are harmless in a dictionary. */
  use(column: ValueColumn | undefined, length: number): void {
    if (column === undefined) {
      this.#absent = withRoom(this.#absent, length);
      this.places = this.#absent;
      this.codes = Int32Array.of(this.#translate(undefined));
      return;
    }
    const { codes, values } = column;
    this.places = codes;
    if (codes.length < length) {
      this.places = new Uint32Array(length).fill(nowhere);
      this.places.set(codes);
    }
    const known = this.#known.get(values) ?? { codes: this.codes.subarray(0, 0), length: 0 };
    const { length: from } = known;
    known.codes = withRoom(known.codes, values.length).fill(odd, from);
    for (let place = from; place < values.length; place++)
      known.codes[place] = this.#translate(values[place]);
    known.length = values.length;
    this.#known.set(values, known);
    this.codes = known.codes;
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
  const domains = new Translation((value) =>
    value === undefined || value === null ? own : typeof value === 'string' ? domainCode(value) : odd,
  );
  const clientCodes = new Translation((value) =>
    typeof (value ?? '') === 'string' ? clients.codeOf((value ?? '') as string) : odd,
  );
  const [versions, methods, kinds] = [fixed(tlsVersions), fixed(authMethods), fixed(senderKinds)];
  const translations = {
    sender: senders,
    domain: domains,
    tls: versions,
    auth: methods,
    client: clientCodes,
    kind: kinds,
  };
  let profiles = new Uint32Array(0);
  let clientOf = new Uint32Array(0);

  return ({ columns }: SubmissionBatch, reject: (row: number, fault: Fault) => void): void => {
    const { length, time, plainDays, messages, fields } = columns;
    for (const [field, translation] of Object.entries(translations))
      translation.use(fields.get(field), length);
    // Plain columns in constants: six calls per row would cost more than all that is done here.
    const { places: senderAt, codes: senderOf } = senders;
    const { places: domainAt, codes: domainOf } = domains;
    const { places: tlsAt, codes: tlsOf } = versions;
    const { places: authAt, codes: authOf } = methods;
    const { places: clientAt, codes: codeOfClient } = clientCodes;
    const { places: kindAt, codes: kindOf } = kinds;
    profiles = withRoom(profiles, length);
    clientOf = withRoom(clientOf, length);
    const end = plainDays ? endInstant / dayMs : endInstant;
    let added = 0;
    for (let row = 0; row < length; row++) {
      const at = time[row] as number;
      const count = messages === undefined ? 1 : (messages[row] as number);
      const sender = senderOf[senderAt[row] as number] as number;
      let domain = domainOf[domainAt[row] as number] as number;
      if (domain === own) domain = store.domainOfSender[sender] as number;
      const tls = tlsOf[tlsAt[row] as number] as number;
      const auth = authOf[authAt[row] as number] as number;
      const client = codeOfClient[clientAt[row] as number] as number;
      const kind = kindOf[kindAt[row] as number] as number;
      const timely = at >= 0 && at < end && (!plainDays || Number.isInteger(at));
      const counted = count >= 0 && Number.isSafeInteger(count);
      // Of a place outside its list the code is undefined, which is not at least 0 either.
      if (
        timely &&
        counted &&
        sender >= 0 &&
        domain >= 0 &&
        tls >= 0 &&
        auth >= 0 &&
        client >= 0 &&
        kind >= 0
      ) {
        profiles[row] = store.profiles.codeOf(sender, domain, tls, auth, kind);
        clientOf[row] = client;
      } else {
        store.add(columns, profiles, clientOf, added, row);
        added = row + 1;
        const fault = read(recordAt(columns, row) as never);
        if (fault) reject(row, fault);
      }
    }
    store.add(columns, profiles, clientOf, added, length);
  };
}

/** Whether an iterable also carries its submissions by column. */
export function isBatch(submissions: Iterable<Submission>): submissions is SubmissionBatch {
  return 'columns' in submissions;
}
