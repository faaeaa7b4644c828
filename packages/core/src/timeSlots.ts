import { dayMs, formatDay, mondayOf } from './days.ts';
import type { TimeUnit } from './query.ts';
import { type DaySegment, daySegments, dayStart } from './zones.ts';

export const timeUnits: readonly TimeUnit[] = ['hour', 'day', 'week', 'month'];

const hourMs = dayMs / 24;

/** The rows of a time unit over a range of days, with or without data. */
export interface TimeSlots {
  /** In order of time. */
  keys: string[];
  /** Slot of a day's records, by day number less the first day's; for hours that of its first hour. */
  ofDay: Int32Array;
  /** For hours: the stretches of time, each with its slot. Other units go by whole days. */
  hours: Hour[] | undefined;
}

interface Hour {
  start: number;
  end: number;
  dayNumber: number;
  slot: number;
}

/** Rows of whole days: consecutive days with the same key share one. */
function slotsOfDays(from: number, to: number, keyOf: (dayNumber: number) => string): TimeSlots {
  const keys: string[] = [];
  const ofDay = new Int32Array(to - from + 1);
  for (let dayNumber = from; dayNumber <= to; dayNumber++) {
    const key = keyOf(dayNumber);
    if (keys.at(-1) !== key) keys.push(key);
    ofDay[dayNumber - from] = keys.length - 1;
  }
  return { keys, ofDay, hours: undefined };
}

function formatOffset(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function hourKey(start: number, offset: number): string {
  return new Date(start + offset).toISOString().slice(0, 16) + formatOffset(offset);
}

/** A stretch of a day, cut where the clock shows a full hour. */
function cutHours({ start, end, dayNumber, offset }: DaySegment): (Omit<Hour, 'slot'> & { key: string })[] {
  const hours = [];
  while (start < end) {
    const next = Math.min(end, (Math.floor((start + offset) / hourMs) + 1) * hourMs - offset);
    hours.push({ start, end: next, dayNumber, key: hourKey(start, offset) });
    start = next;
  }
  return hours;
}

/**
 * Hours as the clock shows them. Where it changes inside an hour (Australia/Lord_Howe moves by 30 minutes), the part after the
 * change is a row of its own, keyed by the time it begins. A day that the zone skipped is one hour without
 * length, so that records of that plain day have a place.
 */
function slotsOfHours(timeZone: string, from: number, to: number): TimeSlots {
  const cut = daySegments(timeZone, from, to).flatMap(cutHours);
  const ofDay = new Int32Array(to - from + 1).fill(-1);
  const present = new Set(cut.map((hour) => hour.dayNumber));
  for (let dayNumber = from; dayNumber <= to; dayNumber++) {
    if (present.has(dayNumber)) continue;
    const start = dayStart(dayNumber, timeZone);
    // With the offset before the change, the key of its midnight is the instant at which it was skipped.
    const key = `${formatDay(dayNumber)}T00:00${formatOffset(dayNumber * dayMs - start)}`;
    cut.push({ start, end: start, dayNumber, key });
  }
  cut.sort((a, b) => a.start - b.start || a.dayNumber - b.dayNumber);
  const hours = cut.map(({ start, end, dayNumber }, slot) => {
    if (ofDay[dayNumber - from] === -1) ofDay[dayNumber - from] = slot;
    return { start, end, dayNumber, slot };
  });
  return { keys: cut.map((hour) => hour.key), ofDay, hours };
}

function makeSlots(unit: TimeUnit, timeZone: string, from: number, to: number): TimeSlots {
  if (unit === 'hour') return slotsOfHours(timeZone, from, to);
  if (unit === 'day') return slotsOfDays(from, to, formatDay);
  if (unit === 'week') return slotsOfDays(from, to, (dayNumber) => formatDay(mondayOf(dayNumber)));
  return slotsOfDays(from, to, (dayNumber) => formatDay(dayNumber).slice(0, 7));
}

/** The rows of the last question: a chart asks for the same ones again and again, and writing dates takes longer than counting. */
let last: { key: string; slots: TimeSlots } | undefined;

/** @param from first day number @param to last day number, included @param timeZone canonical name */
export function timeSlots(unit: TimeUnit, timeZone: string, from: number, to: number): TimeSlots {
  const key = `${unit} ${timeZone} ${from} ${to}`;
  if (last?.key !== key) last = { key, slots: makeSlots(unit, timeZone, from, to) };
  return last.slots;
}
