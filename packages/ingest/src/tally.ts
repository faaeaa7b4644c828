import { BatchBuilder } from './batches/batchBuilder.ts';
import { copied } from './copiedText.ts';
import type { Assumption, IngestReport, SkippedLines, SkipReason } from './ingestReport.ts';
import type { IngestFormat } from './submissionFormats.ts';

const examplesKept = 5;

/** Characters of a line that an example or an error shows. */
export const exampleLength = 200;

/** The beginning of a line, for a person; never half a surrogate pair, and never holding on to the chunk it came from. */
export function excerpt(text: string): string {
  return copied(text.slice(0, exampleLength).replace(/[\uD800-\uDBFF]$/, ''));
}

type ValueField = (Assumption & { code: 'unrecognised-value' })['field'];

/** Collects submissions and counts everything else while a reader runs. */
export class Tally {
  lines = 0;
  otherLines = 0;
  failures = 0;
  rejects = 0;
  openSessions = 0;
  evictedSessions = 0;
  /** First year of a log without years. */
  year: number | undefined;
  yearUncertain = 0;
  wallTimes = 0;
  tlsNotLogged = 0;
  epochSeconds = 0;
  readonly batches = new BatchBuilder();
  readonly #skipped = new Map<SkipReason, SkippedLines>();
  readonly #values = new Map<ValueField, { value: string; count: number }>();

  skip(reason: SkipReason, line: number, text: string): void {
    let entry = this.#skipped.get(reason);
    if (!entry) {
      entry = { reason, count: 0, examples: [] };
      this.#skipped.set(reason, entry);
    }
    entry.count += 1;
    if (entry.examples.length < examplesKept) entry.examples.push({ line, text: excerpt(text) });
  }

  skippedFor(reason: SkipReason): SkippedLines | undefined {
    return this.#skipped.get(reason);
  }

  /** A word that has no meaning here; the first of each field is kept to be shown. */
  unrecognised(field: ValueField, value: string): void {
    const entry = this.#values.get(field);
    if (entry) entry.count += 1;
    else this.#values.set(field, { value: excerpt(value), count: 1 });
  }

  report(facts: { format: IngestFormat; complete: boolean; bytes: number; timeZone: string }): IngestReport {
    const { format, complete, bytes, timeZone } = facts;
    return {
      format,
      complete,
      lines: this.lines,
      bytes,
      submissions: this.batches.submissions,
      skipped: [...this.#skipped.values()],
      otherLines: this.otherLines,
      failures: this.failures,
      rejects: this.rejects,
      openSessions: this.openSessions,
      evictedSessions: this.evictedSessions,
      assumptions: this.#assumptions(timeZone),
    };
  }

  #assumptions(timeZone: string): Assumption[] {
    const made: Assumption[] = [];
    if (this.year !== undefined) made.push({ code: 'year', year: this.year });
    if (this.yearUncertain) made.push({ code: 'year-uncertain', count: this.yearUncertain });
    if (this.wallTimes) made.push({ code: 'time-zone', timeZone, count: this.wallTimes });
    if (this.tlsNotLogged) made.push({ code: 'tls-not-logged', count: this.tlsNotLogged });
    if (this.epochSeconds) made.push({ code: 'epoch-seconds', count: this.epochSeconds });
    for (const [field, { value, count }] of this.#values)
      made.push({ code: 'unrecognised-value', field, value, count });
    return made;
  }
}
