import { expect, it } from 'vitest';
import { createDataset, lastDays } from './index.ts';

it('does what the README opens with', () => {
  const dataset = createDataset();
  const { rejected } = dataset.append([
    { time: '2026-03-28T09:15:00+01:00', sender: 'scanner@example.com', tls: '1.0', auth: 'basic' },
    { time: '2026-03-28', sender: 'anna@example.com', messages: 40, tls: '1.3', auth: 'oauth' },
  ]);
  for (const { field, reason } of rejected) console.warn(field, reason);

  const table = dataset.pivot({
    ...lastDays(7, { timeZone: 'Europe/Rome', now: Date.UTC(2026, 2, 29, 12) }),
    timeZone: 'Europe/Rome',
    rows: 'sender',
    columns: 'tls',
    measure: 'messages',
  });
  expect(rejected).toEqual([]);
  expect(table.rows).toMatchObject([
    { key: 'anna@example.com', total: 40, cells: [0, 40] },
    { key: 'scanner@example.com', total: 1, cells: [1, 0] },
  ]);

  const own = createDataset({ dimensions: { device: (record) => record.device } });
  expect(
    own.append([{ time: Date.now(), sender: 'scanner@example.com', device: 'third floor' }]).accepted,
  ).toBe(1);
});
