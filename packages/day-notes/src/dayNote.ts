import { addDays, type Day } from '@smtp-auth-report/core';

/** What a person wrote on a day. */
export interface DayNote {
  /** Of its own among all notes. */
  id: string;
  day: Day;
  /** One line of plain text, at most `longestNote` characters. */
  text: string;
  /** Who wrote it, as people are named. */
  author?: string | undefined;
  /** When it was written, epoch milliseconds. */
  createdAt?: number | undefined;
}

/** A note that is being written. */
export type NoteDraft = Pick<DayNote, 'day' | 'text' | 'author'>;

/** Notes that are kept at once; more cannot be written, and are not read. */
export const mostNotes = 500;

export const longestNote = 200;

const longestAuthor = 100;
const longestId = 200;
/** Of what a storage gave; enough for all notes among as many other entries again. */
const mostEntries = 10 * mostNotes;

// Line ends and controls become spaces; those that turn the direction of what follows, also around the note, go.
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/** A line of plain text, cut at its bound; '' when it is none. */
function readLine(value: unknown, longest: number): string {
  if (typeof value !== 'string') return '';
  // Cut before it is looked at: it may be of any length.
  const line = value
    .slice(0, 2 * longest)
    .replace(turns, '')
    .replace(breaks, ' ')
    .trim();
  if (line.length <= longest) return line;
  // Not through the middle of a letter of two units.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The text as it is kept. */
export const readText = (text: unknown) => readLine(text, longestNote);

function isDay(value: unknown): value is Day {
  try {
    return typeof value === 'string' && addDays(value, 0) === value;
  } catch {
    return false;
  }
}

/** A note, checked; undefined when it is none. Never throws. */
export function readDayNote(entry: unknown): DayNote | undefined {
  try {
    const { id, day, text: written, author: writer, createdAt } = (entry ?? {}) as DayNote;
    const text = readText(written);
    if (typeof id !== 'string' || !id || id.length > longestId || !isDay(day) || !text) return undefined;
    const author = readLine(writer, longestAuthor);
    const dated = typeof createdAt === 'number' && Number.isFinite(createdAt);
    return { id, day, text, ...(author && { author }), ...(dated && { createdAt }) };
  } catch {
    return undefined;
  }
}

/** The notes among what a storage gave, by day; entries that are none, or have an id twice, are left out. Never throws. */
export function readDayNotes(stored: unknown): DayNote[] {
  const found = new Map<string, DayNote>();
  for (const entry of Array.isArray(stored) ? stored.slice(0, mostEntries) : []) {
    if (found.size === mostNotes) break;
    const note = readDayNote(entry);
    if (note && !found.has(note.id)) found.set(note.id, note);
  }
  return [...found.values()].sort(byDay);
}

/** Earliest day first; on a day, in the order they were written. */
export function byDay(a: DayNote, b: DayNote): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (a.createdAt ?? 0) - (b.createdAt ?? 0);
}

/** A new note; undefined when its day is none or nothing is written. */
export function createDayNote(draft: NoteDraft, now: number): DayNote | undefined {
  return readDayNote({ ...draft, id: newId(), createdAt: now });
}

/** By random numbers, for `randomUUID` is only there over HTTPS. */
function newId(): string {
  const words = globalThis.crypto.getRandomValues(new Uint32Array(4));
  return Array.from(words, (word) => word.toString(36)).join('-');
}

/** With a note in the place of that with its id, or besides the others; undefined when there are too many. */
export function withNote(notes: readonly DayNote[], note: DayNote): readonly DayNote[] | undefined {
  const others = notes.filter(({ id }) => id !== note.id);
  return others.length < mostNotes ? [...others, note].sort(byDay) : undefined;
}
