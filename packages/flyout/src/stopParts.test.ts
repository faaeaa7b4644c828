import {
  authMethods,
  type Clause,
  createDataset,
  type PivotQuery,
  type StopConditions,
  type Submission,
  tlsVersions,
} from '@smtp-auth-report/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopClauses, stopParts } from './stopParts.ts';

const submission = fc.record({
  time: fc.constantFrom('2026-11-16', '2026-11-17'),
  sender: fc.constantFrom('a@x.example', 'b@x.example', 'c@y.example', 'constructor'),
  messages: fc.nat(3),
  tls: fc.constantFrom(...tlsVersions),
  auth: fc.constantFrom(...authMethods),
});
const conditions = fc.record({
  minimumTls: fc.constantFrom(null, 'ssl3', '1.0', '1.1', '1.2', '1.3'),
  noBasic: fc.boolean(),
}) as fc.Arbitrary<StopConditions>;

const risk = ['none', 'ssl3', '1.0', '1.1', '1.2', '1.3'];

/** Judged one by one, by other words than the clauses. */
function judge({ tls = 'unknown', auth = 'unknown' }: Submission, { minimumTls, noBasic }: StopConditions) {
  const tooOld = minimumTls !== null && tls !== 'unknown' && risk.indexOf(tls) < risk.indexOf(minimumTls);
  if (tooOld || (noBasic && auth === 'basic')) return 'stopping';
  const unsure = (minimumTls !== null && tls === 'unknown') || (noBasic && auth === 'unknown');
  return unsure ? 'unknown' : 'ready';
}

function counted(records: readonly Submission[], stop: StopConditions) {
  const parts = {
    stopping: { messages: 0, senders: 0 },
    unknown: { messages: 0, senders: 0 },
    ready: { messages: 0, senders: 0 },
  };
  const worst = new Map<string, 'stopping' | 'unknown' | 'ready'>();
  const rank = ['ready', 'unknown', 'stopping'];
  for (const record of records) {
    const part = judge(record, stop);
    parts[part].messages += record.messages ?? 1;
    const before = worst.get(record.sender) ?? 'ready';
    worst.set(record.sender, rank.indexOf(part) > rank.indexOf(before) ? part : before);
  }
  for (const part of worst.values()) parts[part].senders++;
  return parts;
}

function asked(records: readonly Submission[], stop: StopConditions) {
  const dataset = createDataset();
  dataset.append([...records]);
  const clauses = stopClauses(stop);
  const ask = (changes: Partial<PivotQuery>, where: Clause[]) =>
    dataset.pivot({
      from: '2026-11-16',
      to: '2026-11-17',
      rows: null,
      columns: null,
      measure: 'messages',
      where,
      ...changes,
    });
  return stopParts({
    total: ask({ rows: 'day' }, []),
    stopping: ask({ rows: 'day' }, [clauses.stopping]),
    senders: ask({ rows: 'sender', limit: 1 }, [clauses.stopping]),
    allSenders: ask({ measure: 'senders' }, []).total,
    notReady: {
      messages: ask({}, [clauses.notReady]).total,
      senders: ask({ measure: 'senders' }, [clauses.notReady]).total,
    },
  });
}

describe('what would stop, asked of an engine', () => {
  it('puts every message and every sender in one of three parts, as looking at each does', () => {
    fc.assert(
      fc.property(fc.array(submission, { maxLength: 30 }), conditions, (records, stop) => {
        expect(asked(records, stop)).toEqual(counted(records, stop));
      }),
    );
  });

  it('refuses nothing without a condition', () => {
    const records: Submission[] = [{ time: '2026-11-17', sender: 'a', tls: 'none', auth: 'basic' }];
    expect(asked(records, { minimumTls: null, noBasic: false })).toEqual({
      stopping: { messages: 0, senders: 0 },
      unknown: { messages: 0, senders: 0 },
      ready: { messages: 1, senders: 1 },
    });
  });

  it('neither refuses unknown TLS nor calls it ready', () => {
    const records: Submission[] = [{ time: '2026-11-17', sender: 'a', tls: 'unknown' }];
    expect(asked(records, { minimumTls: '1.2', noBasic: false }).unknown).toEqual({
      messages: 1,
      senders: 1,
    });
  });
});
