import { IngestError } from '@smtp-auth-report/ingest';
import { LoadError, type LoadFileResult } from '@smtp-auth-report/sources/clickhouse/load';
import { Mistake } from './Mistake.ts';

interface Output {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
}

type Counts = Pick<LoadFileResult, 'inserted' | 'present' | 'repeated'>;

/** What the program says, all of it on standard error: progress to who looks on, what was done to who wants it, failures always. */
export class Screen {
  readonly #output: Output;
  readonly #verbose: boolean;
  #moving = false;

  constructor(output: Output, verbose: boolean) {
    this.#output = output;
    this.#verbose = verbose || output.isTTY === true;
  }

  progress(path: string, share: number, counts: Counts): void {
    if (!this.#output.isTTY) return;
    this.#output.write(
      `\r\u001b[K${shown(path)}: ${Math.floor(100 * Math.min(1, share))} %, ${counted(counts)}`,
    );
    this.#moving = true;
  }

  done(path: string, result: LoadFileResult): void {
    if (!this.#verbose) return;
    const { report, rejectedCount, unended } = result;
    const skipped = report.skipped.reduce((sum, { count }) => sum + count, rejectedCount);
    this.#line(
      `${shown(path)}: ${counted(result)}; ${report.lines} lines, ${skipped} skipped${unended ? '; its last line waits for its end' : ''}`,
    );
  }

  nothing(path: string): void {
    if (this.#verbose) this.#line(`${shown(path)}: nothing to load`);
  }

  failed(path: string, error: unknown): void {
    const known = error instanceof LoadError || error instanceof IngestError;
    if (error instanceof Mistake) this.#line(shown(error.message));
    else if (known) this.#line(`${shown(path)}: ${error.message}${reasonOf(error)}`);
    // What nobody can mend from outside is a fault of the program, and its stack says where.
    else
      this.#line(
        `${shown(path)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
  }

  #line(text: string): void {
    this.#output.write(`${this.#moving ? '\r\u001b[K' : ''}${text}\n`);
    this.#moving = false;
  }
}

function counted({ inserted, present, repeated }: Counts): string {
  return `${inserted} rows inserted, ${present} there before${repeated ? `, ${repeated} inserted again` : ''}`;
}

function reasonOf({ cause }: Error): string {
  return cause instanceof Error ? `\n  ${shown(cause.message)}` : '';
}

/** One line, whatever is in a name or comes from a server. */
function shown(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 500);
}
