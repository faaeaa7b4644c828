import { createDataset, type Submission } from '@smtp-auth-report/core';
import { describe, expect, it } from 'vitest';
import { cardData } from './cardData.ts';
import { cardQueries } from './queries.ts';

const week = { from: '2026-11-11', to: '2026-11-17', timeZone: 'UTC' };

/** Only the day is asked of it. */
const format = { fullDay: (day: string) => day };

function cardOf(submissions: Submission[]) {
  const dataset = createDataset();
  dataset.append(submissions);
  const queries = cardQueries(week, '1.2');
  const tables = Object.fromEntries(
    Object.entries(queries).map(([name, query]) => [name, dataset.pivot(query)]),
  );
  return cardData(tables as Parameters<typeof cardData>[0], '1.2', format);
}

describe('the card’s numbers', () => {
  it('count a sender once in the week, however often it sent', () => {
    const card = cardOf([
      { time: '2026-11-11', sender: 'a@a.example' },
      { time: '2026-11-17', sender: 'a@a.example' },
      { time: '2026-11-17', sender: 'b@a.example' },
      { time: '2026-11-18', sender: 'c@a.example' },
    ]);
    expect(card.senders).toBe(2);
  });

  it('say nothing about TLS and authentication that nobody wrote down', () => {
    const card = cardOf([{ time: '2026-11-12', sender: 'a@a.example' }]);
    expect(card).toMatchObject({ belowTls: null, basicSenders: null });
  });

  it('say zero where it is known that there is none', () => {
    const card = cardOf([{ time: '2026-11-12', sender: 'a@a.example', tls: '1.3', auth: 'oauth' }]);
    expect(card).toMatchObject({ belowTls: { version: '1.2', senders: 0 }, basicSenders: 0 });
  });

  it('do not call a week new when there are no data from before it', () => {
    expect(cardOf([{ time: '2026-11-11', sender: 'a@a.example' }]).previousSenders).toBeNull();
    const card = cardOf([
      { time: '2026-11-11', sender: 'a@a.example' },
      { time: '2026-09-01', sender: 'b@a.example' },
    ]);
    expect(card.previousSenders).toBe(0);
  });

  it('say until when there are data when the last days are missing', () => {
    expect(cardOf([{ time: '2026-11-15T10:00:00Z', sender: 'a@a.example' }]).through).toBe('2026-11-15');
    // A day of daily totals, not the midnight after it.
    expect(cardOf([{ time: '2026-11-15', sender: 'a@a.example' }]).through).toBe('2026-11-15');
    expect(cardOf([{ time: '2026-11-17T10:00:00Z', sender: 'a@a.example' }]).through).toBeUndefined();
  });
});
