import {
  type DimensionId,
  SourceError,
  tlsVersions,
  validateQuery,
  validateSubmissionQuery,
} from '@smtp-auth-report/core';
import type { UnusualQuery } from '@smtp-auth-report/core/unusual';
import { Refusal } from './problem.ts';

/** What one request may ask for. A request for more is refused with a sentence, never answered in part. */
export interface SourceLimits {
  /** Bytes of the query as JSON. Default 262,144. */
  bytes: number;
  /** Days from `from` to `to`. Default 3,660, ten years. */
  days: number;
  /** Rows of an answer. Default 10,000. */
  rows: number;
  /** Numbers in an answer: rows × columns. Default 100,000. */
  cells: number;
  /** Conditions in `where` and `having`, those within `anyOf` too. Default 100. */
  clauses: number;
  /** Values in lists of conditions, together. Default 10,000. */
  values: number;
  /** Characters (UTF-16 code units) of a text. Default 1,024. */
  text: number;
}

export const usualLimits: SourceLimits = {
  bytes: 262_144,
  days: 3_660,
  rows: 10_000,
  cells: 100_000,
  clauses: 100,
  values: 10_000,
  text: 1_024,
};

const refuse = (sentence: string) => new SourceError('invalid-query', sentence);

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Texts, objects and lists of a query, with where they stand. */
function* partsOf(value: unknown, place: string): Generator<[place: string, value: unknown]> {
  yield [place, value];
  if (!isObject(value)) return;
  for (const key of Object.keys(value))
    yield* partsOf(value[key], Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`);
}

/** Deeper than any query is, and shallow enough to be walked. */
const deepest = 8;

function depthOf(value: unknown, depth = 0): number {
  if (!isObject(value) || depth > deepest) return depth;
  return Math.max(depth, ...Object.values(value).map((part) => depthOf(part, depth + 1)));
}

function checkTexts(query: unknown, limits: SourceLimits): void {
  if (depthOf(query) > deepest)
    throw refuse('The query has objects in objects that no query has. Leave them out.');
  let values = 0;
  for (const [place, value] of partsOf(query, 'query')) {
    if (Array.isArray(value) && place.endsWith('.value')) values += value.length;
    if (typeof value === 'string' && value.length > limits.text)
      throw refuse(`${place} has ${value.length} characters, and ${limits.text} are the most.`);
  }
  if (values > limits.values)
    throw refuse(`The conditions name ${values} values, and ${limits.values} are the most.`);
}

function clausesOf(list: unknown): number {
  if (!Array.isArray(list)) return 0;
  return list.reduce<number>(
    (sum, clause) => sum + (isObject(clause) && Array.isArray(clause.anyOf) ? clause.anyOf.length : 1),
    0,
  );
}

/** What was given, and is nothing that the checked query has: a mistyped `offest` must not be answered as if it were not there. */
function unknownField(given: unknown, valid: unknown, place: string): string | undefined {
  if (!isObject(given) || !isObject(valid)) return undefined;
  for (const key of Object.keys(given)) {
    const name = Array.isArray(given) ? `${place}[${key}]` : `${place}.${key}`;
    if (!Object.hasOwn(valid, key)) return name;
    const inside = unknownField(given[key], valid[key], name);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function check<Q extends { from: string; to: string }>(
  given: unknown,
  limits: SourceLimits,
  validate: (query: unknown) => Q,
): Q {
  checkTexts(given, limits);
  const query = validate(given);
  const unknown = unknownField(given, query, 'query');
  if (unknown !== undefined)
    throw refuse(`${unknown.slice(0, 100)} is nothing that a query has. Leave it out.`);
  const days = (Date.parse(query.to) - Date.parse(query.from)) / 86_400_000 + 1;
  if (days > limits.days)
    throw refuse(`The range has ${days} days, and ${limits.days} are the most. Ask for a shorter one.`);
  const { where, having } = given as Fields;
  const clauses = clausesOf(where) + clausesOf(having);
  if (clauses > limits.clauses)
    throw refuse(`The query has ${clauses} conditions, and ${limits.clauses} are the most.`);
  return query;
}

/** @throws SourceError `invalid-query` that says what is wrong, why, and how to mend it */
export function checkPivotQuery(given: unknown, limits: SourceLimits, dimensions: readonly DimensionId[]) {
  const query = check(given, limits, (value) => validateQuery(value, dimensions));
  if ((query.limit ?? 0) > limits.rows)
    throw refuse(`limit is ${query.limit}, and ${limits.rows} rows are the most. Ask for them in pages.`);
  return query;
}

/** `checkPivotQuery` for a list of submissions. */
export function checkSubmissionQuery(
  given: unknown,
  limits: SourceLimits,
  dimensions: readonly DimensionId[],
) {
  return check(given, limits, (value) => validateSubmissionQuery(value, dimensions));
}

/** `checkPivotQuery` for what is unusual. */
export function checkUnusualQuery(
  given: unknown,
  limits: SourceLimits,
  dimensions: readonly DimensionId[],
): UnusualQuery {
  if (!isObject(given)) throw refuse('The query is no object.');
  const { minimumTls, minimumRise, ...about } = given;
  const minimum = tlsVersions.find((version) => version === minimumTls);
  if (minimumTls !== undefined && minimum === undefined)
    throw refuse(`query.minimumTls is no TLS version. Use one of: ${tlsVersions.join(', ')}.`);
  if (minimumRise !== undefined && typeof minimumRise !== 'number')
    throw refuse('query.minimumRise is no number of messages.');
  return { ...checkSubmissionQuery(about, limits, dimensions), minimumTls: minimum, minimumRise };
}

/** The text of the query that a request asks, from its address or its body. */
export async function queryOf(request: Request, url: URL, { bytes }: SourceLimits): Promise<unknown> {
  const text = request.method === 'POST' ? await bodyOf(request, bytes) : url.searchParams.get('query');
  if (text === null)
    throw refuse('The request asks nothing. Give the query as JSON in “?query=”, or as the body of a POST.');
  if (text.length > bytes) throw tooLarge(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('The query is not JSON.');
  }
}

const tooLarge = (bytes: number) =>
  new Refusal(413, 'Content Too Large', `The query is larger than ${bytes} bytes. Name fewer values.`);

/** Read only as far as is allowed. */
async function bodyOf(request: Request, most: number): Promise<string | null> {
  if (!request.body) return null;
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw tooLarge(most);
    }
    text += decoder.decode(value, { stream: true });
  }
}
