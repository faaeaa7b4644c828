import { SourceError, type Submission } from '@smtp-auth-report/core';
import { errorOf, type Problem } from './problem.ts';

/**
 * A list of submissions on its way: NDJSON, a record per line. The last line is no record but a list, `["end", count]` or
 * `["error", problem]`: whoever does not see it knows that the list was cut, also behind a proxy that closes cut answers as if whole.
 */
export type LastLine = ['end', count: number] | ['error', Problem];

const encoder = new TextEncoder();

export const encodeLines = (lines: readonly unknown[]): Uint8Array =>
  encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

/** No record is so long, and no memory must grow with what somebody sends. */
const longestLine = 1_048_576;

const cut = () =>
  new SourceError(
    'unavailable',
    'The list of submissions was cut on its way, so it is not whole. Ask again.',
  );

function linesOf(text: string): [lines: string[], rest: string] {
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  if (rest.length > longestLine) throw unreadable();
  return [lines, rest];
}

const unreadable = (cause?: unknown) =>
  new SourceError('internal', 'The server sent something that is no list of submissions.', { cause });

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw unreadable(cause);
  }
}

function isSubmission(value: unknown): value is Submission {
  return typeof value === 'object' && value !== null && typeof (value as Submission).sender === 'string';
}

/** Reads lines in batches as they come. */
export class LineReader {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #rest = '';
  #count = 0;
  #ended = false;

  /** @throws SourceError when the server has failed half-way, or sends what is no list */
  read(bytes: Uint8Array): Submission[] {
    let text: string;
    try {
      text = this.#rest + this.#decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw unreadable(cause);
    }
    const [lines, rest] = linesOf(text);
    this.#rest = rest;
    return lines.flatMap((line) => this.#take(parse(line)));
  }

  /** @throws SourceError `unavailable` when the list has not come to its end */
  end(): void {
    if (!this.#ended) throw cut();
  }

  #take(value: unknown): Submission[] {
    if (this.#ended) throw unreadable();
    if (Array.isArray(value)) {
      const [kind, what] = value as LastLine;
      if (kind === 'error') throw errorOf(500, what);
      if (what !== this.#count) throw cut();
      this.#ended = true;
      return [];
    }
    if (!isSubmission(value)) throw unreadable();
    this.#count += 1;
    return [value];
  }
}
