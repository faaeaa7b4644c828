import { expect, it } from 'vitest';
import { createDataset, lastDays, memorySource } from '../index.ts';
import { daily } from './history.test.fixture.ts';
import { findUnusual } from './index.ts';

it('does what the README shows', async () => {
  const now = Date.parse('2026-03-30T08:00:00+02:00');
  const dataset = createDataset({ timeZone: 'Europe/Rome' });
  const source = memorySource(dataset);
  const query = { ...lastDays(7, { timeZone: 'Europe/Rome', now }), timeZone: 'Europe/Rome' };
  expect(await findUnusual(source, query)).toMatchObject({ flags: [], enough: false });

  dataset.append(daily('anna@example.com', '2026-01-01', '2026-03-29', { messages: 40 }));
  dataset.append([{ time: '2026-03-29T02:59:00Z', sender: 'anna@example.com', messages: 900 }]);
  const { flags, enough } = await findUnusual(source, query);
  expect(enough).toBe(true);
  expect(flags).toMatchObject([
    { kind: 'above-own', sender: 'anna@example.com', day: '2026-03-29', messages: 940, usual: { most: 40 } },
  ]);
});
