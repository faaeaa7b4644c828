import type { SubmissionBatch } from '@smtp-auth-report/core';
import { expect, it } from 'vitest';
import { type IngestInput, ingest } from '../index.ts';

async function batchesOf(input: IngestInput) {
  const batches: SubmissionBatch[] = [];
  for await (const batch of ingest(input)) batches.push(batch);
  return batches;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('give the same submissions by column and one by one, as often as they are asked for', async () => {
  const [instants, days, rest] = await batchesOf(
    bytesOf(
      'time,sender,messages,tls,note\n2024-06-03T12:00:00Z,a,3,TLS 1.2,x\n2024-06-03T12:00:01Z,b,,,\n2024-06-04,a,2,none,x\n2024-06-03T12:00:02Z,a,,TLS 9,"\n"\n',
    ),
  );
  const time = Date.parse('2024-06-03T12:00:00Z');
  const first = { time, sender: 'a', messages: 3, tls: '1.2', note: 'x' };
  expect([...(instants ?? [])]).toEqual([first, { time: time + 1000, sender: 'b', note: '' }]);
  expect([...(instants ?? [])]).toEqual([...(instants ?? [])]);
  expect([...(days ?? [])]).toEqual([
    { time: '2024-06-04', sender: 'a', messages: 2, tls: 'none', note: 'x' },
  ]);
  expect([...(rest ?? [])]).toMatchObject([{ sender: 'a', tls: 'unknown', note: '\n' }]);

  expect(instants).toMatchObject({ length: 2, columns: { length: 2, plainDays: false } });
  expect([...(instants?.columns.time ?? [])]).toEqual([time, time + 1000]);
  expect([...(instants?.columns.messages ?? [])]).toEqual([3, 1]);
  expect(days?.columns).toMatchObject({ plainDays: true, time: Float64Array.of(19_878) });
  expect(rest?.columns.messages).toBeUndefined();
  // One list for all of them, each value once.
  expect(rest?.columns.fields.get('tls')?.values).toBe(instants?.columns.fields.get('tls')?.values);
  expect(instants?.columns.fields.get('tls')?.values).toEqual([undefined, '1.2', 'none', 'unknown']);
  expect(instants?.columns.fields.get('sender')?.values).toEqual([undefined, 'a', 'b']);
});

it('forget what they know of values before that fills the memory', async () => {
  const count = 400_000;
  function* chunks() {
    yield bytesOf('time,sender\n');
    for (let i = 0; i < count; i += 1000) {
      yield bytesOf(
        Array.from({ length: 1000 }, (_, k) => `2024-06-03,sender${i + k}@domain.example\n`).join(''),
      );
    }
  }
  const lists = new Set<readonly unknown[]>();
  let seen = 0;
  for await (const batch of ingest(chunks(), { format: 'csv' })) {
    const { values = [] } = batch.columns.fields.get('sender') ?? {};
    lists.add(values);
    for (const { sender } of batch) {
      if (sender !== `sender${seen}@domain.example`) expect(sender).toBe(`sender${seen}@domain.example`);
      seen += 1;
    }
  }
  expect(seen).toBe(count);
  expect(lists.size).toBeGreaterThan(1);
  expect(lists.size).toBeLessThan(20);
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
});

it('stay small however many columns there are', async () => {
  const wide = Array.from({ length: 5000 }, (_, i) => `column${i}`);
  const row = `2024-06-03,a${',x'.repeat(wide.length)}\n`;
  const batches = await batchesOf(bytesOf(`time,sender,${wide.join(',')}\n${row.repeat(300)}`));
  expect(batches.reduce((sum, { length }) => sum + length, 0)).toBe(300);
  expect(Math.max(...batches.map(({ length }) => length))).toBeLessThan(110);

  const keys = Array.from(
    { length: 20_000 },
    (_, i) => `{"time":"2024-06-03","sender":"a","key${i}":${i}}\n`,
  );
  const records = (await batchesOf(bytesOf(keys.join('')))).flatMap((batch) => [...batch]);
  expect(records).toHaveLength(20_000);
  expect(records[19_999]).toEqual({ time: '2024-06-03', sender: 'a', key19999: 19_999 });
});
