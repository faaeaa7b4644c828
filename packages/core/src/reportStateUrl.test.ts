import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Clause,
  defaultReportState,
  type FieldClause,
  type ReportState,
  type RowClause,
  reportStateFromSearchParams,
  reportStateToSearchParams,
  type SortOrder,
  tlsVersions,
} from './index.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ':', ',', '%', '%3A', 'a,b', '-key', '__proto__'),
);
const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
const range = fc.oneof(
  fc.integer({ min: 1, max: 5000 }).map((days) => ({ days })),
  fc.tuple(day, day).map(([a, b]) => {
    const [from, to] = a <= b ? [a, b] : [b, a];
    return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) };
  }),
);
const fieldClause: fc.Arbitrary<FieldClause> = fc.oneof(
  fc.record({
    field: fc.string({ unit: 'binary', minLength: 1 }),
    op: fc.constantFrom('is' as const, 'isNot' as const, 'startsWith' as const, 'contains' as const),
    value: text,
  }),
  fc.record({
    field: fc.constantFrom('tls', 'sender'),
    op: fc.constant('in' as const),
    value: fc.array(text),
  }),
);
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fieldClause,
  fc.record({ anyOf: fc.array(fieldClause, { maxLength: 4 }) }),
);
const sortKey = {
  by: fc.oneof(
    fc.constantFrom('key', 'domain', 'total', 'first', 'last'),
    text.map((column) => ({ column })),
    text.map((column) => ({ column, percent: true })),
  ),
  direction: fc.constantFrom('ascending' as const, 'descending' as const),
};
const sort: fc.Arbitrary<SortOrder> = fc.record(
  { ...sortKey, thenBy: fc.record(sortKey) },
  { requiredKeys: ['by', 'direction'] },
);
const rowClause: fc.Arbitrary<RowClause> = fc.record(
  {
    by: fc.oneof(
      fc.constant('total' as const),
      fc.record(
        { column: text, of: fc.string({ unit: 'binary', minLength: 1 }) },
        { requiredKeys: ['column'] },
      ),
    ),
    op: fc.constantFrom('atLeast', 'atMost'),
    // JSON has one zero.
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
    percent: fc.constant(true),
  },
  { requiredKeys: ['by', 'op', 'value'] },
);
const stop = fc.record({
  minimumTls: fc.option(fc.constantFrom(...tlsVersions)),
  noBasic: fc.boolean(),
});
const anyState: fc.Arbitrary<ReportState> = fc.record({
  pivot: fc.string({ unit: 'binary', minLength: 1 }),
  view: fc.constantFrom('chart' as const, 'table' as const),
  range,
  domain: fc.option(text),
  where: fc.array(clause, { maxLength: 5 }),
  having: fc.array(rowClause, { maxLength: 3 }),
  search: text,
  sort: fc.option(sort),
  offset: fc.nat({ max: 999_999_999 }),
  hiddenColumns: fc.option(fc.array(text.filter(Boolean), { maxLength: 3 })),
  hiddenSeries: fc.array(text, { maxLength: 3 }),
  unit: fc.option(fc.constantFrom('hour', 'day', 'week', 'month')),
  compare: fc.boolean(),
  scale: fc.constantFrom('linear', 'log'),
  sender: fc.option(text),
  stop: fc.option(stop),
});

describe('the report’s state in the address', () => {
  it('comes back as it was, through text, also for two reports on one page', () => {
    fc.assert(
      fc.property(anyState, anyState, (left, right) => {
        const both = `${reportStateToSearchParams(left)}&${reportStateToSearchParams(right, { prefix: 'b.' })}`;
        const params = new URLSearchParams(both);
        expect(reportStateFromSearchParams(params)).toStrictEqual(JSON.parse(JSON.stringify(left)));
        expect(reportStateFromSearchParams(params, { prefix: 'b.' })).toStrictEqual(
          JSON.parse(JSON.stringify(right)),
        );
      }),
    );
  });

  it('may be told in part: what is left out has its default', () => {
    expect(reportStateToSearchParams({}).toString()).toBe('');
    expect(reportStateToSearchParams({ pivot: 'tls', range: undefined }).toString()).toBe('pivot=tls');
  });

  it('is empty for the defaults, and readable otherwise', () => {
    expect(reportStateToSearchParams(defaultReportState).toString()).toBe('');
    expect(reportStateFromSearchParams(new URLSearchParams())).toEqual(defaultReportState);
    const params = reportStateToSearchParams({
      pivot: 'tls',
      view: 'table',
      range: { days: 30 },
      domain: 'example.com',
      where: [
        { field: 'client', op: 'startsWith', value: '10.' },
        { field: 'tls', op: 'in', value: ['1.0', '1.1'] },
        {
          anyOf: [
            { field: 'tls', op: 'in', value: ['1.0', '1.1'] },
            { field: 'auth', op: 'is', value: 'basic' },
          ],
        },
      ],
      having: [
        { by: 'total', op: 'atLeast', value: 100 },
        { by: { column: '1.0', of: 'tls' }, op: 'atMost', value: 2.5, percent: true },
      ],
      search: 'printer',
      sort: {
        by: { column: '1.0', percent: true },
        direction: 'descending',
        thenBy: { by: 'domain', direction: 'ascending' },
      },
      offset: 200,
      hiddenColumns: ['domain'],
      hiddenSeries: ['1.3', 'unknown'],
      unit: 'hour',
      compare: true,
      scale: 'log',
      sender: 'printer@example.com',
      stop: { minimumTls: '1.2', noBasic: true },
    });
    expect([...params]).toEqual([
      ['pivot', 'tls'],
      ['view', 'table'],
      ['days', '30'],
      ['domain', 'example.com'],
      ['where', 'client:startsWith:10.'],
      ['where', 'tls:in:1.0,1.1'],
      ['where', ':tls%3Ain%3A1.0%2C1.1,auth%3Ais%3Abasic'],
      ['having', 'total:atLeast:100'],
      ['having', 'tls:1.0:atMost:2.5%'],
      ['search', 'printer'],
      ['sort', '-percent:1.0'],
      ['sort', 'domain'],
      ['offset', '200'],
      ['hideColumn', 'domain'],
      ['hideSeries', '1.3'],
      ['hideSeries', 'unknown'],
      ['unit', 'hour'],
      ['compare', ''],
      ['scale', 'log'],
      ['sender', 'printer@example.com'],
      ['stop', '1.2,basic'],
    ]);
  });

  it('tells “no domain” from all domains', () => {
    expect(reportStateToSearchParams({ ...defaultReportState, domain: '' }).toString()).toBe('domain=');
    expect(reportStateFromSearchParams(new URLSearchParams('domain=')).domain).toBe('');
    expect(reportStateFromSearchParams(new URLSearchParams('')).domain).toBeNull();
  });

  it.each([
    'view=hologram',
    'pivot=',
    'days=0',
    'days=-7',
    'days=1e3',
    'days=99999',
    'days=7.5',
    'from=2026-03-01',
    'from=2026-03-02&to=2026-03-01',
    'from=2026-02-30&to=2026-03-01',
    'from=0001-01-01&to=9999-12-31',
    'where=',
    'where=tls',
    'where=tls:matches:x',
    'where=:is:x',
    'where=tls:is',
    'sort=',
    'sort=-',
    'sort=rank',
    'sort=key:x',
    'having=',
    'having=total',
    'having=total:atLeast:x',
    'having=tls:atLeast:5',
    'having=tls:1.0:above:5',
    'offset=-1',
    'offset=1.5',
    'offset=1e9',
    'unit=',
    'unit=year',
    'scale=',
    'scale=logarithmic',
    'sort=&sort=total',
    'where=:tls%253Ais%253A1.0,auth',
    'where=:tls%253Ais%253A1.0,',
    'where=:tls%253Ais%253A1.0,:auth%253Ais%253Abasic',
    `where=:${Array(101).fill('tls%253Ais%253A1.0').join(',')}`,
  ])('ignores %s and keeps the rest', (bad) => {
    const params = new URLSearchParams(`${bad}&domain=x`);
    expect(reportStateFromSearchParams(params)).toEqual({ ...defaultReportState, domain: 'x' });
  });

  it('reads an order whose second part says nothing as the first alone', () => {
    const params = new URLSearchParams('sort=-total&sort=rank&sort=key');
    expect(reportStateFromSearchParams(params).sort).toEqual({ by: 'total', direction: 'descending' });
  });

  it('lets one of several clauses hold that may have any signs in them, and none of no clauses', () => {
    const one: Clause = { anyOf: [{ field: 'a,b', op: 'in', value: [':', ',%2C', ''] }] };
    const none: Clause = { anyOf: [] };
    const params = reportStateToSearchParams({ where: [one, none] });
    expect(params.getAll('where')[1]).toBe(':');
    expect(reportStateFromSearchParams(params).where).toEqual([one, none]);
  });

  it('never throws', () => {
    const names = fc.constantFrom(
      ...['pivot', 'view', 'days', 'from', 'to', 'domain', 'where', 'having', 'search', 'sort', 'offset'],
      ...['hideColumn', 'hideSeries', 'unit', 'compare', 'scale', 'sender', 'stop'],
    );
    // Half of them almost right: nearly everything else is refused at its first sign.
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(':', ',', '%3A', '%2C', '%25', 'tls', 'is', 'in', '1.0', '-', 'key', 'total'),
          {
            maxLength: 8,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, value)), (pairs) => {
        const state = reportStateFromSearchParams(new URLSearchParams(pairs));
        expect(reportStateFromSearchParams(reportStateToSearchParams(state))).toStrictEqual(state);
      }),
    );
  });
});
