import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScene, dimensionIds, queryNear } from '../test/arbitraries.ts';
import { createDataset, SourceError, validateQuery, validateSubmissionQuery } from './index.ts';

const dimensions = [...dimensionIds];
const query = { from: '2026-03-01', to: '2026-03-31', rows: 'day', columns: 'tls', measure: 'messages' };

function refusal(value: unknown): SourceError {
  try {
    validateQuery(value, dimensions);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('validateQuery', () => {
  it('lets every good query through, and adds only defaults', () => {
    const anyQuery = anyScene.chain(([zone, day]) => queryNear(day, zone));
    fc.assert(
      fc.property(anyQuery, (good) => {
        const valid = validateQuery(JSON.parse(JSON.stringify(good)), dimensions);
        expect(valid).toMatchObject(good);
        expect(validateQuery(valid, dimensions)).toEqual(valid);
      }),
      { numRuns: 200 },
    );
    const defaults = { timeZone: 'UTC', where: [], having: [], offset: 0 };
    expect(validateQuery({ ...query, extra: 1 }, dimensions)).toEqual({ ...query, ...defaults });
  });

  it.each([
    ['nothing', undefined, /query is missing/],
    ['a list', [query], /query is a list/],
    ['a bad day', { ...query, from: '2026-02-30' }, /from \("2026-02-30"\) is not a calendar day/],
    ['a number for a day', { ...query, to: 20260331 }, /to \(20260331\) is not/],
    ['a day with a time', { ...query, to: '2026-03-31T00:00:00Z' }, /not a calendar day/],
    ['an empty range', { ...query, to: '2026-02-01' }, /to \(2026-02-01\) is before from .* Swap/],
    ['an endless range', { ...query, from: '1900-01-01', to: '2199-12-31' }, /shorter range/],
    ['the Middle Ages', { ...query, from: '1899-12-31' }, /outside the years 1900 to 2199/],
    ['a far future', { ...query, to: '2200-01-01' }, /outside the years/],
    [
      'hours over a century',
      { ...query, from: '1970-01-01', to: '2070-01-01', rows: 'hour' },
      /shorter range or longer rows/,
    ],
    ['an unknown zone', { ...query, timeZone: 'Mars/Olympus' }, /"Mars\/Olympus"\) is not a time zone/],
    ['a zone that is no text', { ...query, timeZone: 1 }, /timeZone \(1\) is not/],
    ['unknown rows', { ...query, rows: 'year' }, /rows is "year".*"hour", "day"/],
    ['inherited rows', { ...query, rows: 'constructor' }, /not a dimension/],
    ['missing rows', { ...query, rows: undefined }, /rows is missing/],
    ['unknown columns', { ...query, columns: 'day' }, /columns is "day"/],
    ['missing columns', { ...query, columns: undefined }, /columns is missing/],
    ['an unknown measure', { ...query, measure: 'sessions' }, /Use one of "messages", "senders"/],
    ['conditions that are no list', { ...query, where: {} }, /where is of type object/],
    [
      'too many conditions',
      { ...query, where: Array(2000).fill({}) },
      /where is a list. Give a list of up to 1000/,
    ],
    [
      'an unknown field',
      { ...query, where: [{ field: 'x', op: 'is', value: '' }] },
      /where\[0\].field is "x"/,
    ],
    ['a choice that is no list', { ...query, where: [{ anyOf: {} }] }, /where\[0\].anyOf is of type object/],
    [
      'a choice within a choice',
      { ...query, where: [{ anyOf: [{ anyOf: [] }] }] },
      /where\[0\].anyOf\[0\].field is missing/,
    ],
    ['an unknown op', { ...query, where: [{ field: 'tls', op: 'matches', value: '' }] }, /where\[0\].op/],
    [
      'a value that is no text',
      { ...query, where: [{ field: 'tls', op: 'is', value: 1 }] },
      /needs a string/,
    ],
    [
      'a list for one value',
      { ...query, where: [{ field: 'tls', op: 'is', value: ['1.0'] }] },
      /needs a string/,
    ],
    [
      'one value for a list',
      { ...query, where: [{ field: 'tls', op: 'in', value: '1.0' }] },
      /needs strings in a list/,
    ],
    [
      'numbers in a list',
      { ...query, where: [{ field: 'tls', op: 'in', value: [1] }] },
      /needs strings in a list/,
    ],
    ['a null condition', { ...query, where: [null] }, /where\[0\] is null/],
    ['a bad row condition', { ...query, having: [{ by: 'total', op: 'is', value: 1 }] }, /having\[0\].op/],
    [
      'a row condition by nothing',
      { ...query, having: [{ by: {}, op: 'atLeast', value: 1 }] },
      /column is missing/,
    ],
    [
      'a row condition on an unknown dimension',
      { ...query, having: [{ by: { column: 'x', of: 'colour' }, op: 'atLeast', value: 1 }] },
      /having\[0\].by.of is "colour"/,
    ],
    [
      'a bound that is no number',
      { ...query, having: [{ by: 'total', op: 'atLeast', value: '1' }] },
      /number to compare/,
    ],
    [
      'percent that is no flag',
      { ...query, having: [{ by: 'total', op: 'atLeast', value: 1, percent: 1 }] },
      /true or false/,
    ],
    ['an order that is no object', { ...query, sort: 'total' }, /sort is "total"/],
    ['an order by a name', { ...query, sort: { by: '1.0', direction: 'ascending' } }, /sort.by is "1.0"/],
    [
      'an order by an unknown name',
      { ...query, sort: { by: 'middle', direction: 'ascending' } },
      /sort.by is "middle". Use one of "key", "domain"/,
    ],
    ['an unknown direction', { ...query, sort: { by: 'total', direction: 'down' } }, /sort.direction/],
    [
      'a second order that is no object',
      { ...query, sort: { by: 'total', direction: 'ascending', thenBy: 'key' } },
      /sort.thenBy is "key". Give an object/,
    ],
    [
      'no second order, said so',
      { ...query, sort: { by: 'total', direction: 'ascending', thenBy: null } },
      /sort.thenBy is null. Give an object/,
    ],
    [
      'a second order without direction',
      { ...query, sort: { by: 'total', direction: 'ascending', thenBy: { by: 'key' } } },
      /sort.thenBy.direction is missing/,
    ],
    [
      'a second order by an unknown name',
      {
        ...query,
        sort: { by: 'total', direction: 'ascending', thenBy: { by: 'rank', direction: 'ascending' } },
      },
      /sort.thenBy.by is "rank"/,
    ],
    [
      'a second order by a column that is no text',
      {
        ...query,
        sort: { by: 'total', direction: 'ascending', thenBy: { by: { column: 1 }, direction: 'ascending' } },
      },
      /sort.thenBy.by.column is 1/,
    ],
    ['a negative limit', { ...query, limit: -1 }, /limit is -1.*whole number/],
    ['half a limit', { ...query, limit: 0.5 }, /whole number/],
    ['a null limit', { ...query, limit: null }, /limit is null/],
    ['a negative offset', { ...query, offset: -1 }, /offset is -1/],
    ['endless columns', { ...query, topColumns: Number.POSITIVE_INFINITY }, /topColumns is Infinity/],
  ])('refuses %s, and says how to mend it', (_, bad, sentence) => {
    const error = refusal(bad);
    expect(error.code).toBe('invalid-query');
    expect(error.message).toMatch(sentence);
  });

  it('refuses anything else without ever failing otherwise', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(query), 'where', 'having', 'sort'), fc.anything()),
        (odd) => {
          try {
            createDataset().pivot(odd as never);
          } catch (error) {
            expect(error).toBeInstanceOf(SourceError);
          }
        },
      ),
    );
  });

  it('keeps no third order', () => {
    const one = { by: 'total', direction: 'descending' } as const;
    const { sort } = validateQuery(
      { ...query, sort: { ...one, thenBy: { ...one, thenBy: one } } },
      dimensions,
    );
    expect(sort).toEqual({ ...one, thenBy: one });
  });

  it('checks the query of a list the same way', () => {
    expect(validateSubmissionQuery({ from: '2026-03-01', to: '2026-03-01' }, dimensions)).toEqual({
      from: '2026-03-01',
      to: '2026-03-01',
      timeZone: 'UTC',
      where: [],
    });
    expect(() => createDataset().submissions({ from: '2026-03-02', to: '2026-03-01' })).toThrow(/Swap/);
  });
});
