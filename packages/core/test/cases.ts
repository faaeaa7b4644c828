/** Cases worth keeping. */
import type { DimensionId, PivotQuery, TimeUnit } from '../src/index.ts';
import type { TestSubmission } from './oracle.ts';

type Rows = TimeUnit | DimensionId | null;

export interface Case {
  records: TestSubmission[];
  from: string;
  to?: string;
  timeZone?: string;
  rows: Rows[];
  more?: Partial<PivotQuery>;
}

export const time = '2026-03-01T12:00:00Z';
const most = Number.MAX_SAFE_INTEGER;

export function counts(...all: [sender: string, messages: number, device?: string][]): TestSubmission[] {
  return all.map(([sender, messages, device]) => ({ time, sender, messages, device }));
}

export const cases: [string, Case][] = [
  [
    // 7 ÷ 25 × 100 would be 28.000000000000004.
    'a percentage that division first would miss',
    {
      records: counts(['a', 7, 'x'], ['a', 18, 'y'], ['b', 28, 'x'], ['b', 72, 'y']),
      from: '2026-03-01',
      rows: ['sender'],
      more: {
        columns: 'device',
        having: [{ by: { column: 'x' }, op: 'atMost', value: 28, percent: true }],
        sort: { by: { column: 'x', percent: true }, direction: 'descending' },
      },
    },
  ],
  [
    'keys whose code units are in another order than their code points',
    {
      records: counts(['😀@x', 1], ['￿@x', 1], ['\u{e000}@x', 1], ['é@x', 1], ['e\u0301@x', 1], ['Z@x', 1]),
      from: '2026-03-01',
      rows: ['sender', null],
      more: { columns: 'sender', topColumns: 4 },
    },
  ],
  [
    'a value that is called others, beside the others',
    {
      records: counts(['a', 9, 'others'], ['b', 5, 'x'], ['c', 4, 'y'], ['a', 1, 'y'], ['d', 0, 'z']),
      from: '2026-03-01',
      rows: ['sender', 'day', null],
      more: {
        columns: 'device',
        topColumns: 2,
        sort: { by: { column: 'others' }, direction: 'descending' },
      },
    },
  ],
  [
    'a value that is called others, among the others',
    {
      records: counts(['a', 1, 'others'], ['b', 5, 'x'], ['c', 4, 'y'], ['d', 0, 'z']),
      from: '2026-03-01',
      rows: ['sender', null],
      more: {
        columns: 'device',
        topColumns: 1,
        having: [{ by: { column: 'others' }, op: 'atLeast', value: 1 }],
      },
    },
  ],
  [
    'nothing but others',
    {
      records: counts(['a', 1, 'x'], ['b', 2]),
      from: '2026-03-01',
      rows: ['hour', 'sender'],
      more: { columns: 'device', topColumns: 0 },
    },
  ],
  [
    'records of zero messages',
    {
      records: counts(['a', 0, 'x'], ['b', 0], ['a', 0, 'y']),
      from: '2026-03-01',
      rows: ['sender', 'device', 'hour'],
      more: {
        columns: 'device',
        having: [{ by: { column: 'x' }, op: 'atMost', value: 0, percent: true }],
      },
    },
  ],
  [
    'the largest number that is exact',
    {
      records: counts(['a', most - 1, 'x'], ['b', 1, 'y'], ['b', 0]),
      from: '2026-03-01',
      rows: ['sender', null],
      more: { columns: 'device' },
    },
  ],
  [
    'one more than the largest number that is exact',
    {
      records: counts(['a', most, 'x'], ['b', 1, 'y']),
      from: '2026-03-01',
      rows: ['sender', null],
      more: { columns: 'device' },
    },
  ],
  [
    'far too many messages, of which few are asked for',
    {
      records: counts(['a', most, 'x'], ['b', most, 'x'], ['c', 3, 'y']),
      from: '2026-03-01',
      rows: ['sender', 'day'],
      more: { where: [{ field: 'device', op: 'is', value: 'y' }] },
    },
  ],
  [
    'plain days of which one was skipped, so that two begin at the same instant',
    {
      records: [
        '2011-12-31',
        '2011-12-30',
        '2011-12-29',
        '2011-12-30T10:00:00Z',
        '2011-12-30T09:59:59.999Z',
      ].map((at) => ({ time: at, sender: at })),
      from: '2011-12-29',
      to: '2011-12-31',
      timeZone: 'Pacific/Apia',
      rows: ['hour', 'day', 'sender', 'week', 'month'],
    },
  ],
  [
    'a skipped day alone',
    {
      records: [{ time: '1993-08-21', sender: 'a' }],
      from: '1993-08-21',
      timeZone: 'Pacific/Kwajalein',
      rows: ['hour', 'day', null],
    },
  ],
  [
    'rows that begin or end at the same instant, and days without any',
    {
      records: [
        ['2026-03-02T10:00:00Z', 'b@x'],
        ['2026-03-02T10:00:00Z', 'a@x'],
        ['2026-03-02', 'c@x'],
        ['2026-03-02T00:00:00Z', 'd@x'],
        ['2026-03-04T10:00:00Z', 'a@x'],
        ['2026-03-04T10:00:00Z', 'd@x'],
      ].map(([at, sender]) => ({ time: at as string, sender: sender as string })),
      from: '2026-03-01',
      to: '2026-03-05',
      rows: ['sender', 'day', 'week', 'tls', 'client', 'hour', null],
    },
  ],
  [
    'names of which some are of no domain, of an empty one or of several',
    {
      records: counts(['z', 1], ['b@x', 2], ['a@y', 3], ['c@x', 4], ['a@b@x', 5], ['y@', 6], ['@x', 7]),
      from: '2026-03-01',
      rows: ['sender', 'domain', 'day'],
    },
  ],
  [
    'a page of two, of which the second is equal to the next',
    {
      records: counts(['a', 5], ['b', 3], ['c', 3], ['d', 1]),
      from: '2026-03-01',
      rows: ['sender'],
    },
  ],
  [
    'days in pieces, where clocks went back over midnight',
    {
      records: ['02:29', '02:30', '02:31', '03:29', '03:30'].map((at) => ({
        time: `2007-11-04T${at}:00Z`,
        sender: at,
      })),
      from: '2007-11-03',
      timeZone: 'America/St_Johns',
      rows: ['hour', 'day', 'sender'],
    },
  ],
  [
    'the first and the last day that there may be',
    {
      records: [0, Date.UTC(2101, 0, 1) - 1, '1970-01-01', '2100-12-31'].map((at) => ({
        time: at,
        sender: 'a',
      })),
      from: '1969-12-31',
      to: '2101-01-01',
      timeZone: 'Pacific/Kiritimati',
      rows: ['month', 'sender'],
    },
  ],
];
