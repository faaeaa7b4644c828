import type { Submission, SubmissionBatch, SubmissionColumns, ValueColumn } from '@smtp-auth-report/core';

/** Fields of a submission that are texts. */
export const textFields = ['sender', 'domain', 'tls', 'auth', 'client', 'kind'] as const;

export type TextField = (typeof textFields)[number];

const day = 86_400_000;

function valueIn(column: ValueColumn | undefined, row: number): unknown {
  return column?.values[column.codes[row] ?? 0];
}

/** Submissions in columns, which are objects only for who asks for objects. */
export class ColumnBatch implements SubmissionBatch {
  readonly length: number;
  readonly columns: SubmissionColumns;
  /** By row: 1 where the record did not say how many messages; undefined where all did, or none. */
  readonly #unsaid: Uint8Array | undefined;

  constructor(columns: SubmissionColumns, unsaid: Uint8Array | undefined) {
    this.length = columns.length;
    this.columns = columns;
    this.#unsaid = unsaid;
  }

  *[Symbol.iterator](): Generator<Submission, void, undefined> {
    const { fields } = this.columns;
    const [sender, domain, tls, auth, client, kind] = textFields.map((field) => fields.get(field));
    const others = [...fields].filter(([name]) => !(textFields as readonly string[]).includes(name));
    for (let row = 0; row < this.length; row += 1) {
      const submission = {
        time: this.#time(row),
        sender: valueIn(sender, row),
        messages: this.#messages(row),
        domain: valueIn(domain, row),
        tls: valueIn(tls, row),
        auth: valueIn(auth, row),
        client: valueIn(client, row),
        kind: valueIn(kind, row),
      } as Submission;
      for (const [name, column] of others) setOther(submission, name, valueIn(column, row));
      yield submission;
    }
  }

  #time(row: number): number | string {
    const time = this.columns.time[row] as number;
    return this.columns.plainDays ? new Date(time * day).toISOString().slice(0, 10) : time;
  }

  #messages(row: number): number | undefined {
    return this.#unsaid?.[row] === 1 ? undefined : this.columns.messages?.[row];
  }
}

function setOther(submission: Submission, name: string, value: unknown): void {
  if (value === undefined) return;
  if (name !== '__proto__') (submission as Submission & Record<string, unknown>)[name] = value;
  // Assigned, it would not become a field but the record's prototype.
  else Object.defineProperty(submission, name, { value, enumerable: true, writable: true });
}
