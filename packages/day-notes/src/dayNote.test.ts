import { describe, expect, it } from 'vitest';
import { createDayNote, type DayNote, longestNote, mostNotes, readDayNotes, withNote } from './dayNote.ts';

const printers: DayNote = {
  id: 'a',
  day: '2026-11-12',
  text: 'Printers moved to TLS 1.2',
  author: 'Anna Rossi',
  createdAt: 1_794_000_000_000,
};
const scanners: DayNote = { id: 'b', day: '2026-11-16', text: 'Scanners follow' };

describe('readDayNotes', () => {
  it('reads back what was written, by day', () => {
    expect(readDayNotes(JSON.parse(JSON.stringify([scanners, printers])))).toEqual([printers, scanners]);
  });

  it('keeps the notes of a day in the order in which they were written', () => {
    const on = (id: string, createdAt?: number) => ({ ...scanners, id, createdAt });
    const ids = readDayNotes([on('late', 30), on('early', 10), on('middle', 20)]).map(({ id }) => id);
    expect(ids).toEqual(['early', 'middle', 'late']);
  });

  it.each([
    null,
    17,
    'x',
    [],
    {},
    { ...printers, id: 5 },
    { ...printers, id: '' },
    { ...printers, id: 'x'.repeat(201) },
    { ...printers, id: 'c', day: '2026-02-30' },
    { ...printers, id: 'c', day: '12 November 2026' },
    { ...printers, id: 'c', day: 20261112 },
    { ...printers, id: 'c', day: ['2026-11-12'] },
    { ...printers, id: 'c', text: '' },
    { ...printers, id: 'c', text: ' \n\u202e ' },
    { ...printers, id: 'c', text: { toString: () => 'x' } },
  ])('leaves out what is no note, and only that: %o', (entry) => {
    expect(readDayNotes([printers, entry, scanners])).toEqual([printers, scanners]);
  });

  it('leaves out what cannot even be looked at', () => {
    const thrower = Object.defineProperty({ ...printers, id: 'c' }, 'text', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(readDayNotes([thrower, printers])).toEqual([printers]);
  });

  it('gives only what a note has, and each id once', () => {
    const strange = JSON.parse('{"__proto__":{"x":1},"constructor":1,"onClick":"x"}');
    expect(
      readDayNotes([
        { ...strange, ...printers },
        { ...scanners, id: 'a' },
      ]),
    ).toEqual([printers]);
    expect(readDayNotes([{ ...scanners, author: 5, createdAt: 'x' }])).toEqual([scanners]);
    expect(readDayNotes([{ ...scanners, author: ' ', createdAt: Number.NaN }])).toEqual([scanners]);
  });

  it('makes one line of the text, without what would turn the direction of its neighbours', () => {
    const text = '  one\r\n\ttwo\u2028three\u202E drow\u0000 ';
    expect(readDayNotes([{ ...scanners, text }])[0]?.text).toBe('one two three drow');
  });

  it('cuts a text that is too long, not through a letter, and cuts it once', () => {
    const [cut] = readDayNotes([{ ...scanners, text: '😀'.repeat(5000) }]);
    expect(cut?.text).toBe(`${'😀'.repeat(longestNote / 2 - 1)}…`);
    expect(readDayNotes([cut])).toEqual([cut]);
    const whole = 'x'.repeat(longestNote);
    expect(readDayNotes([{ ...scanners, text: whole }])[0]?.text).toBe(whole);
  });

  it('does not read without end', () => {
    const many = Array.from({ length: 2 * mostNotes }, (_, index) => ({ ...scanners, id: `${index}` }));
    expect(readDayNotes(many)).toHaveLength(mostNotes);
    const sparse: unknown[] = [];
    sparse.length = 4_000_000_000;
    expect(readDayNotes(sparse)).toEqual([]);
  });

  it.each([undefined, null, 'text', {}, { length: 3 }])('has nothing to read in %o', (stored) => {
    expect(readDayNotes(stored)).toEqual([]);
  });
});

describe('createDayNote', () => {
  it('gives each note an id of its own and the time of writing', () => {
    const draft = { day: '2026-11-12', text: ' Printers moved ', author: undefined };
    const [one, two] = [createDayNote(draft, 5), createDayNote(draft, 5)];
    expect(one).toEqual({ id: one?.id, day: '2026-11-12', text: 'Printers moved', createdAt: 5 });
    expect(one?.id).not.toBe(two?.id);
    expect(createDayNote({ ...draft, day: '' }, 5)).toBeUndefined();
    expect(createDayNote({ ...draft, text: ' ' }, 5)).toBeUndefined();
  });
});

describe('withNote', () => {
  it('puts a note in the place of that with its id, and besides the others else', () => {
    expect(withNote([printers], scanners)).toEqual([printers, scanners]);
    const moved = { ...printers, day: '2026-11-17' };
    expect(withNote([printers, scanners], moved)).toEqual([scanners, moved]);
  });

  it('has room for so many, and then only changes', () => {
    const full = Array.from({ length: mostNotes }, (_, index) => ({ ...scanners, id: `${index}` }));
    expect(withNote(full, printers)).toBeUndefined();
    expect(withNote(full, { ...scanners, id: '7', text: 'x' })).toHaveLength(mostNotes);
  });
});
