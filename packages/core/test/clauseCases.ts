/** Cases worth keeping of conditions: on fields of which one is enough, and on rows. */
import type { Clause } from '../src/index.ts';
import { type Case, counts, time } from './cases.ts';
import type { TestSubmission } from './oracle.ts';

const risky: TestSubmission[] = [
  { time, sender: 'a', tls: '1.0', auth: 'oauth', client: '10.0.0.1', messages: 1 },
  { time: '2026-03-02', sender: 'a', tls: '1.3', auth: 'basic', device: 'x1', messages: 2 },
  { time, sender: 'b', tls: '1.3', auth: 'oauth', client: '10.0.0.1', device: 'x2', messages: 4 },
  { time, sender: 'c', tls: 'none', auth: 'basic', messages: 8 },
  { time: '2026-03-02', sender: 'c', tls: '1.2', auth: 'other', device: 'y', messages: 0 },
  { time: '2026-03-02T01:00:00Z', sender: 'd', tls: '1.0', auth: 'basic', device: 'x1', messages: 16 },
  { time, sender: 'e', tls: 'unknown', auth: 'unknown', messages: 32 },
];

/** Old TLS, or Basic. */
const old: Clause = {
  anyOf: [
    { field: 'tls', op: 'in', value: ['none', 'ssl3', '1.0', '1.1'] },
    { field: 'auth', op: 'is', value: 'basic' },
  ],
};

export const clauseCases: [string, Case][] = [
  [
    'a choice among fields that are known of profiles',
    {
      records: risky,
      from: '2026-03-01',
      to: '2026-03-02',
      rows: ['sender', 'day', 'client', null],
      more: { columns: 'tls', where: [old, { field: 'sender', op: 'isNot', value: 'd' }] },
    },
  ],
  [
    'two choices, of which one is among fields that only records know',
    {
      records: risky,
      from: '2026-03-01',
      to: '2026-03-02',
      rows: ['sender', 'day', 'hour', null],
      more: {
        columns: 'tls',
        where: [
          old,
          {
            anyOf: [
              { field: 'device', op: 'startsWith', value: 'x' },
              { field: 'client', op: 'is', value: '10.0.0.1' },
              { field: 'sender', op: 'is', value: 'c' },
            ],
          },
        ],
      },
    },
  ],
  [
    'a choice within one field, and its day sums',
    {
      records: risky,
      from: '2026-03-01',
      to: '2026-03-02',
      rows: ['day', 'tls', 'sender'],
      more: {
        columns: 'tls',
        where: [
          {
            anyOf: [
              { field: 'tls', op: 'in', value: ['none', '1.0'] },
              { field: 'tls', op: 'contains', value: '3' },
            ],
          },
        ],
      },
    },
  ],
  [
    'no choice at all',
    {
      records: risky,
      from: '2026-03-01',
      to: '2026-03-02',
      rows: ['sender', 'day', 'hour', null],
      more: { columns: 'tls', where: [{ anyOf: [] }] },
    },
  ],
  [
    'rows by what they have of another dimension',
    {
      records: risky,
      from: '2026-03-01',
      to: '2026-03-03',
      rows: ['sender', 'day', 'hour', 'auth', null],
      more: {
        having: [
          { by: { column: '1.0', of: 'tls' }, op: 'atMost', value: 90, percent: true },
          { by: { column: 'basic', of: 'auth' }, op: 'atMost', value: 8 },
        ],
      },
    },
  ],
  [
    'rows by what they have of a dimension that only records know',
    {
      records: risky,
      from: '2026-03-01',
      to: '2026-03-02',
      rows: ['sender', 'device', 'day', 'hour'],
      more: {
        columns: 'tls',
        where: [{ field: 'sender', op: 'isNot', value: 'e' }],
        having: [{ by: { column: 'x1', of: 'device' }, op: 'atLeast', value: 1 }],
      },
    },
  ],
  [
    'rows by a value that the columns fold, and by one that is called as what is folded',
    {
      records: counts(['a', 9, 'x'], ['b', 5, 'others'], ['c', 4, 'y'], ['a', 1, 'y'], ['d', 0, 'z']),
      from: '2026-03-01',
      rows: ['sender', 'device', null],
      more: {
        columns: 'device',
        topColumns: 1,
        having: [
          { by: { column: 'y', of: 'device' }, op: 'atMost', value: 10, percent: true },
          { by: { column: 'others', of: 'device' }, op: 'atMost', value: 0 },
        ],
      },
    },
  ],
  [
    'rows by a value that nothing has, and by the rows themselves',
    {
      records: risky,
      from: '2026-03-01',
      to: '2026-03-02',
      rows: ['sender', 'tls', 'week'],
      more: {
        having: [
          { by: { column: 'nobody', of: 'domain' }, op: 'atMost', value: 0 },
          { by: { column: 'a', of: 'sender' }, op: 'atLeast', value: 1, percent: true },
        ],
      },
    },
  ],
];
