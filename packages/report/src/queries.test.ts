import {
  addDays,
  createDataset,
  defaultReportState,
  definePivot,
  standardPivots,
  type TlsVersion,
} from '@smtp-auth-report/core';
import { describe, expect, it } from 'vitest';
import {
  belowTls,
  cardQueries,
  chartQuery,
  domainsQuery,
  flyoutQueries,
  lastWeek,
  previousQuery,
  serviceAccountsQuery,
  tableQuery,
} from './queries.ts';
import { senderQueries } from './useSenderPane.ts';
import { stopQueries } from './useWouldStop.ts';

const now = Date.parse('2026-11-18T09:00:00Z');
const range = { from: '2026-11-11', to: '2026-11-17', timeZone: 'UTC' };
const volume = standardPivots[0] ?? definePivot({ id: 'volume', label: 'Volume', columns: 'domain' });

describe('the week of the card and the flyout', () => {
  it('is seven complete days ending yesterday, in the zone', () => {
    expect(lastWeek('UTC', now)).toEqual(range);
    // In Auckland it is already Wednesday evening; at 11:30 UTC it is Thursday there.
    expect(lastWeek('Pacific/Auckland', Date.parse('2026-11-18T11:30:00Z')).to).toBe('2026-11-18');
  });

  it('compares with the seven days before', () => {
    expect(cardQueries(range, '1.2').previous).toMatchObject({ from: '2026-11-04', to: '2026-11-10' });
  });
});

describe('who is below a TLS version', () => {
  it('has no TLS or an older version, and never an unknown one', () => {
    expect(belowTls('1.2')).toEqual({ field: 'tls', op: 'in', value: ['none', 'ssl3', '1.0', '1.1'] });
    expect(belowTls('1.3').value).toContain('1.2');
    expect(belowTls('1.3').value).not.toContain('unknown');
  });

  it('is counted once, however many old versions it used', () => {
    const dataset = createDataset();
    const versions: TlsVersion[] = ['1.0', '1.1', 'unknown', '1.3'];
    dataset.append(versions.map((tls) => ({ time: '2026-11-12', sender: 'printer@a.example', tls })));
    dataset.append([{ time: '2026-11-12', sender: 'app@a.example', tls: 'unknown' }]);
    expect(dataset.pivot(cardQueries(range, '1.2').belowTls).total).toBe(1);
  });
});

describe('the report’s queries', () => {
  it('are about one domain when one is chosen, also about “no domain”', () => {
    const where = chartQuery({ ...defaultReportState, domain: '' }, volume, range).where;
    expect(where).toEqual([{ field: 'domain', op: 'is', value: '' }]);
    expect(chartQuery(defaultReportState, volume, range).where).toEqual([]);
  });

  it('search a domain as it is kept, too', () => {
    expect(domainsQuery(range, 9, 'Bücher')).toMatchObject({
      where: [
        {
          anyOf: [{ value: 'Bücher' }, { value: 'bücher' }, { value: 'xn--bcher-kva' }],
        },
      ],
    });
  });

  it('list every domain, whichever is chosen', () => {
    expect(domainsQuery(range)).not.toHaveProperty('where');
  });

  it.each([
    ['hour', 1, 'hour'],
    ['hour', 14, 'hour'],
    // A thousand hours, or a week of which there is one day: what suits instead.
    ['hour', 15, 'day'],
    ['week', 13, 'day'],
    ['week', 14, 'week'],
    ['month', 55, 'day'],
    ['month', 56, 'month'],
    [null, 1, 'day'],
    [null, 120, 'day'],
    [null, 121, 'week'],
    [null, 731, 'month'],
  ] as const)('draw by %s over %i days as %s', (unit, days, rows) => {
    const to = '2026-11-17';
    const long = { from: addDays(to, 1 - days), to, timeZone: 'UTC' };
    expect(chartQuery({ ...defaultReportState, unit }, volume, long).rows).toBe(rows);
  });

  it('compare with as many days before, in the same units', () => {
    const state = { ...defaultReportState, unit: 'hour', domain: 'a.example' } as const;
    const query = previousQuery(state, volume, range);
    expect(query).toMatchObject({ from: '2026-11-04', to: '2026-11-10', rows: 'hour', columns: null });
    expect(query.where).toEqual(chartQuery(state, volume, range).where);
  });

  it('split the table only where the pivot says so', () => {
    const custom = definePivot({ id: 'device', label: 'Device', columns: 'device', topColumns: 4 });
    expect(tableQuery(defaultReportState, volume, range, 100).columns).toBeNull();
    expect(tableQuery(defaultReportState, custom, range, 100)).toMatchObject({
      columns: 'device',
      topColumns: 4,
    });
  });

  it('find senders as they were typed, and in lower case', () => {
    const dataset = createDataset();
    const senders = ['Anna@a.example', 'anna@b.example', 'bob@a.example'];
    dataset.append(senders.map((sender) => ({ time: '2026-11-12', sender })));
    const found = (search: string) =>
      dataset
        .pivot(tableQuery({ ...defaultReportState, search }, volume, range, 100))
        .rows.map(({ key }) => key);
    expect(found('Ann')).toEqual(['Anna@a.example', 'anna@b.example']);
    expect(found('ANNA')).toEqual(['anna@b.example']);
    expect(found('A.EXAMPLE')).toEqual(['Anna@a.example', 'bob@a.example']);
  });

  it('ask the table, and not the chart, for the senders that conditions on rows let through', () => {
    const having = [{ by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 50, percent: true }] as const;
    const state = { ...defaultReportState, having };
    expect(tableQuery(state, volume, range, 100).having).toEqual(having);
    expect(chartQuery(state, volume, range)).not.toHaveProperty('having');
  });

  it('are all answered by a dataset', () => {
    const dataset = createDataset();
    dataset.append([{ time: '2026-11-12', sender: 'anna@a.example' }]);
    const queries = [
      ...Object.values(cardQueries(range, '1.2')),
      ...Object.values(flyoutQueries(range, '1.2')),
      domainsQuery(range),
      domainsQuery(range, 2, 'a'),
      serviceAccountsQuery(range),
      serviceAccountsQuery(range, ['anna@a.example']),
      ...Object.values(senderQueries(range, 'anna@a.example')),
      ...Object.values(stopQueries(range, { minimumTls: '1.2', noBasic: true })),
      ...standardPivots.flatMap((pivot) => [
        chartQuery(defaultReportState, pivot, range),
        tableQuery(defaultReportState, pivot, range, 100),
      ]),
    ];
    for (const query of queries) expect(() => dataset.pivot(query)).not.toThrow();
  });
});
