import { describe, expect, it } from 'vitest';
import { placeNotes } from './notes.ts';

const days = ['2026-11-15', '2026-11-16', '2026-11-17'];

describe('placeNotes', () => {
  it('gives each note to its day, by time, and drops those of other days', () => {
    const notes = placeNotes(
      days,
      'day',
      [
        { day: '2026-11-17', label: 'Basic ends' },
        { day: '2027-01-01', label: 'Next year' },
      ],
      [
        { day: '2026-11-17', label: 'Three times as many', column: 'contoso.com' },
        { day: '2026-11-15', label: 'A new client' },
      ],
    );
    expect(notes.annotations).toEqual([{ row: 2, label: 'Basic ends' }]);
    expect(notes.marks.map(({ row, column }) => [row, column])).toEqual([
      [0, undefined],
      [2, 'contoso.com'],
    ]);
    expect(notes.byRow.get(2)).toEqual([
      { label: 'Basic ends', unusual: false },
      { label: 'Three times as many', unusual: true },
    ]);
    expect(notes.rows).toEqual([0, 2]);
  });

  it('finds the month of a day', () => {
    const { annotations } = placeNotes(
      ['2026-10', '2026-11'],
      'month',
      [{ day: '2026-11-30', label: 'x' }],
      [],
    );
    expect(annotations).toEqual([{ row: 1, label: 'x' }]);
  });
});
