import { type Signal, type Source, SourceError, type Submission } from '@smtp-auth-report/core';
import { checkCoverage, checkTable, checkUnusual } from './checkAnswer.ts';
import { Deadline } from './deadline.ts';
import { type ExchangeOptions, exchange, type Question } from './exchange.ts';
import { LineReader } from './submissionLines.ts';

export interface HttpSourceOptions extends ExchangeOptions {
  /** Milliseconds without any sign of the server after which a question fails with `timeout`; for what is unusual, some twenty questions, ten times as long. Default 30,000. */
  timeout?: number | undefined;
  /**
   * Questions whose address would be longer are sent in the body of a POST. Those in the address can be answered from the browser's cache
   * when nothing has changed; servers write addresses to their logs, with the senders that are asked for. Default 2,000; 0: always a POST.
   */
  longestUrl?: number | undefined;
  /** Rows that the report asks for at once; it shows more of them in pages. Default 200, some 20 kB. */
  pageSize?: number | undefined;
}

/**
 * Asks a server that runs `createSourceHandler`.
 * @param url where it is mounted, absolute or relative to the page, without a query
 * @throws TypeError for an address with a query
 */
export function httpSource(url: string | URL, options: HttpSourceOptions = {}): Source {
  const { timeout = 30_000, longestUrl = 2_000, pageSize = 200 } = options;
  const base = String(url).replace(/\/+$/, '');
  if (/[?#]/.test(base))
    throw new TypeError(`The address ${base} has a query. Give the path where the handler is mounted.`);

  const questionOf = (topic: string, query: object): Question => {
    const body = JSON.stringify(query);
    const address = `${base}/${topic}?query=${encodeURIComponent(body)}`;
    return address.length > longestUrl ? { address: `${base}/${topic}`, body } : { address };
  };

  async function answer(
    question: Question,
    signal: Signal | undefined,
    patience = timeout,
  ): Promise<unknown> {
    const deadline = new Deadline(patience, signal);
    try {
      const response = await exchange(question, 'application/json', deadline, options);
      return await response.json();
    } catch (error) {
      throw deadline.explain(error);
    } finally {
      deadline.end();
    }
  }

  async function* lines(question: Question, signal: Signal | undefined): AsyncGenerator<Submission[]> {
    const deadline = new Deadline(timeout, signal);
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
    try {
      const response = await exchange(question, 'application/x-ndjson', deadline, options);
      reader = response.body?.getReader();
      if (!reader) throw new SourceError('internal', 'The server’s answer has no body.');
      const list = new LineReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        // However long the reader of the list takes: only the server is waited for.
        deadline.pause();
        const batch = list.read(value);
        if (batch.length > 0) yield batch;
        deadline.renew();
      }
      list.end();
    } catch (error) {
      throw deadline.explain(error);
    } finally {
      deadline.end();
      reader?.cancel().catch(() => {});
    }
  }

  return {
    pivot: async (query, given) => checkTable(await answer(questionOf('pivot', query), given?.signal)),
    coverage: async ({ timeZone = 'UTC', signal } = {}) =>
      checkCoverage(
        await answer({ address: `${base}/coverage?timeZone=${encodeURIComponent(timeZone)}` }, signal),
      ),
    submissions: (query, given) => lines(questionOf('submissions', query), given?.signal),
    // Some twenty questions for the server.
    unusual: async (query, given) =>
      checkUnusual(await answer(questionOf('unusual', query), given?.signal, 10 * timeout)),
    pageSize,
  };
}
