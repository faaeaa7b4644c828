import { describe, expect, it } from 'vitest';
import { createDataset } from './dataset.ts';

const day = 86_400_000;

/** Records by 5,000 senders over 90 days, each with all fields; some senders send far more than others, as they do. */
function* records(count: number) {
  for (let i = 0; i < count; i++) {
    const sender = Math.floor(5000 * ((i * 0.618_033_988_7) % 1) ** 3);
    yield {
      time: Date.UTC(2026, 0, 1) + Math.floor((i / count) * 90 * day),
      sender: `sender${sender}@domain${sender % 100}.example`,
      messages: i % 9,
      tls: sender % 3 ? ('1.2' as const) : ('1.0' as const),
      auth: 'basic' as const,
      client: `10.0.${sender % 256}.${sender >> 8}`,
    };
  }
}

describe('memory', () => {
  it('is at most 40 bytes for a record, with all it was asked', () => {
    const dataset = createDataset();
    dataset.append(records(300_000));
    const range = { from: '2026-01-01', to: '2026-03-31', measure: 'messages' } as const;
    dataset.pivot({ ...range, rows: 'sender', columns: 'tls', limit: 100 });
    dataset.pivot({
      ...range,
      rows: 'day',
      columns: 'domain',
      where: [{ field: 'sender', op: 'contains', value: '1' }],
    });
    const { rows, dictionaries, cells, total } = dataset.memory();
    expect(total).toBe(rows + dictionaries + cells);
    // What each record takes at least: time, messages, profile and client, four bytes each.
    expect(rows).toBeGreaterThanOrEqual(16 * dataset.size);
    expect(total).toBeLessThanOrEqual(40 * dataset.size);
  });

  it('stays small for a dataset that is, and does not grow by asking', () => {
    const dataset = createDataset();
    expect(dataset.memory().rows).toBe(0);
    dataset.append(records(10));
    const query = {
      from: '2026-01-01',
      to: '2026-03-31',
      rows: 'day',
      columns: 'tls',
      measure: 'messages',
    } as const;
    const zones = Intl.supportedValuesOf('timeZone').slice(0, 20);
    for (const timeZone of zones.slice(0, 5)) dataset.pivot({ ...query, timeZone });
    const { total } = dataset.memory();
    expect(total).toBeLessThan(200_000);
    for (const timeZone of zones) dataset.pivot({ ...query, timeZone });
    expect(dataset.memory().total).toBeLessThan(total * 1.2);
  });
});
