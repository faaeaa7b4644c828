import {
  type Clause,
  type DimensionId,
  type PivotQuery,
  type PivotTable,
  type Source,
  SourceError,
  standardDimensions,
  validateTimeZone,
} from '@smtp-auth-report/core';
import { findUnusual } from '@smtp-auth-report/core/unusual';
import {
  checkPivotQuery,
  checkSubmissionQuery,
  checkUnusualQuery,
  queryOf,
  type SourceLimits,
  usualLimits,
} from './limits.ts';
import { problemResponse, Refusal } from './problem.ts';
import { streamSubmissions } from './streamSubmissions.ts';

export interface SourceHandlerOptions {
  /**
   * Who asks, and what they may see: conditions that hold for every question of this request, beside its own, so that no client can lift
   * them. They may be about dimensions that clients cannot name. `() => []` shows everything to whoever reaches the address. Coverage,
   * which is the first and last day of all data, is the same for all.
   * @throws SourceError `unauthorized` for who may see nothing
   */
  scope: (request: Request) => readonly Clause[] | Promise<readonly Clause[]>;
  limits?: Partial<SourceLimits> | undefined;
  /** What clients may group and filter by. Default: the standard ones. */
  dimensions?: readonly DimensionId[] | undefined;
  /**
   * Something that changes whenever the data do, as a count of loads. With it an answer that the client has already is not even asked for.
   * Default: the answer is made, and only not sent again.
   */
  revision?: (() => string | Promise<string>) | undefined;
  /** Told of each failure with all that is known of it; clients are told no more than its code and a sentence. Default: nothing. */
  onError?: ((error: unknown, request: Request) => void) | undefined;
}

interface Asked {
  source: Source;
  request: Request;
  url: URL;
  forced: readonly Clause[];
  limits: SourceLimits;
  dimensions: readonly DimensionId[];
  options: SourceHandlerOptions;
}

/**
 * Answers the questions of `httpSource` from a source: the last part of the path is `pivot`, `coverage`, `submissions` or `unusual`. Takes a
 * request and returns a response as the web platform has them, so it runs wherever those are.
 */
export function createSourceHandler(
  source: Source,
  options: SourceHandlerOptions,
): (request: Request) => Promise<Response> {
  const limits = { ...usualLimits, ...options.limits };
  const dimensions = options.dimensions ?? standardDimensions.map(({ id }) => id);
  return async (request) => {
    try {
      const url = new URL(request.url);
      const topic = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
      const answer = topics.get(topic);
      if (!answer)
        throw new Refusal(
          404,
          'Not Found',
          'Ask for “pivot”, “coverage”, “submissions” or “unusual” at the end of the path.',
        );
      if (!answer.methods.includes(request.method))
        throw new Refusal(405, 'Method Not Allowed', `Use ${answer.methods.join(' or ')}.`, {
          Allow: answer.methods.join(', '),
        });
      const forced = await options.scope(request);
      return await answer.to({ source, request, url, forced, limits, dimensions, options });
    } catch (error) {
      // Nobody hears of a request that was given up.
      if (!request.signal.aborted) options.onError?.(error, request);
      return problemResponse(error);
    }
  };
}

interface Topic {
  methods: readonly string[];
  to: (asked: Asked) => Promise<Response>;
}

const topics = new Map<string, Topic>([
  ['pivot', { methods: ['GET', 'POST'], to: answerPivot }],
  ['coverage', { methods: ['GET'], to: answerCoverage }],
  ['submissions', { methods: ['GET', 'POST'], to: answerSubmissions }],
  ['unusual', { methods: ['GET', 'POST'], to: answerUnusual }],
]);

async function answerPivot(asked: Asked): Promise<Response> {
  const { source, request, url, forced, limits, dimensions } = asked;
  const valid = checkPivotQuery(await queryOf(request, url, limits), limits, dimensions);
  const query = {
    ...valid,
    where: [...forced, ...valid.where],
    // One more than may be, so that a table that is too large is refused before all of it is made.
    limit: valid.limit ?? limits.rows + 1,
  };
  return tagged(asked, query, async () => {
    const table = await source.pivot(query, { signal: request.signal });
    checkSize(table, limits);
    return table;
  });
}

function checkSize({ rows, columns, rowCount }: PivotTable, limits: SourceLimits): void {
  if (rows.length > limits.rows)
    throw new SourceError(
      'invalid-query',
      `The answer has ${rowCount} rows, and ${limits.rows} are the most at once. Ask for a page with limit and offset.`,
    );
  if (rows.length * columns.length > limits.cells)
    throw new SourceError(
      'invalid-query',
      `The answer has ${rows.length} rows of ${columns.length} columns, and ${limits.cells} numbers are the most. Fold columns with topColumns, or ask for fewer rows.`,
    );
}

async function answerCoverage(asked: Asked): Promise<Response> {
  const { source, request, url } = asked;
  const timeZone = validateTimeZone(url.searchParams.get('timeZone') ?? 'UTC');
  return tagged(asked, { timeZone }, () => source.coverage({ timeZone, signal: request.signal }));
}

async function answerSubmissions({ source, request, url, forced, limits, dimensions, options }: Asked) {
  const valid = checkSubmissionQuery(await queryOf(request, url, limits), limits, dimensions);
  const query = { ...valid, where: [...forced, ...valid.where] };
  return streamSubmissions(request, (signal) => source.submissions(query, { signal }), {
    onError: (error) => options.onError?.(error, request),
  });
}

/** Twenty questions and megabytes of answers stay on this side; what is found is small. */
async function answerUnusual(asked: Asked): Promise<Response> {
  const { source, request, url, forced, limits, dimensions } = asked;
  const { daysOfSenders } = source;
  const query = checkUnusualQuery(await queryOf(request, url, limits), limits, dimensions);
  // What is new is new to all submissions: to all that may be seen.
  const seeing = ({ where = [], ...question }: PivotQuery) => ({ ...question, where: [...forced, ...where] });
  const seen: Pick<Source, 'pivot' | 'coverage' | 'daysOfSenders'> = {
    pivot: (question, given) => source.pivot(seeing(question), given),
    coverage: (given) => source.coverage(given),
    daysOfSenders:
      daysOfSenders && ((question, given) => daysOfSenders.call(source, seeing(question), given)),
  };
  return tagged(asked, { query, forced }, () => findUnusual(seen, query, { signal: request.signal }));
}

/** An answer with its tag: who has it already is told so in place of it (RFC 9110, 13.1.2). */
async function tagged(asked: Asked, query: object, answer: () => Promise<unknown>): Promise<Response> {
  const { request, options } = asked;
  const headers = { 'Cache-Control': 'private, no-cache', Vary: 'Authorization, Cookie' };
  const has = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  const same = (tag: string) =>
    request.method === 'GET' && has.includes(tag)
      ? new Response(null, { status: 304, headers: { ...headers, ETag: tag } })
      : undefined;
  const early = options.revision && (await tagOf(JSON.stringify([await options.revision(), query])));
  const known = early && same(early);
  if (known) return known;
  const body = JSON.stringify(await answer());
  // Without a revision the answer itself: late data change numbers, and not always the coverage.
  const tag = early ?? (await tagOf(body));
  return (
    same(tag) ??
    new Response(body, { headers: { ...headers, 'Content-Type': 'application/json', ETag: tag } })
  );
}

async function tagOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `"${[...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
