import { describe, expect, it, vi } from 'vitest';
import { scenes } from '../test/arbitraries.ts';
import { endOf, localDay, startOf } from '../test/oracle.ts';
import { addDays, formatDay, requireDay } from './days.ts';
import { canonicalTimeZone, dayEnd, daySegments, dayStart } from './zones.ts';

describe('days of a zone', () => {
  it.each([
    ['Europe/Rome', '2026-03-29', 23],
    ['Europe/Rome', '2026-10-25', 25],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['Asia/Kathmandu', '2026-03-29', 24],
    ['Pacific/Apia', '2011-12-30', 0],
    ['Pacific/Apia', '2011-12-29', 24],
    ['UTC', '2026-06-30', 24],
  ])('in %s, %s has %d hours', (timeZone, day, hours) => {
    const dayNumber = requireDay(day);
    expect((dayEnd(dayNumber, timeZone) - dayStart(dayNumber, timeZone)) / 3_600_000).toBe(hours);
  });

  it.each(scenes)('in %s begin and end where the clock says, around %s', (timeZone, day) => {
    for (let shift = -1; shift <= 1; shift++) {
      const near = addDays(day, shift);
      expect(dayStart(requireDay(near), timeZone)).toBe(startOf(near, timeZone));
      expect(dayEnd(requireDay(near), timeZone)).toBe(endOf(near, timeZone));
    }
  });

  it.each(scenes)('in %s cover every minute once, around %s', (timeZone, day) => {
    const from = requireDay(day) - 1;
    const segments = daySegments(timeZone, from, from + 2);
    for (const { start, end, dayNumber } of segments)
      for (let at = start; at < end; at += 60_000) expect(localDay(at, timeZone)).toBe(formatDay(dayNumber));
    const covered = segments.reduce((sum, { start, end }) => sum + end - start, 0);
    let minutes = 0;
    for (let at = (from - 1) * 86_400_000; at < (from + 4) * 86_400_000; at += 60_000) {
      const local = localDay(at, timeZone);
      if (local >= formatDay(from) && local <= formatDay(from + 2)) minutes++;
    }
    expect(covered).toBe(minutes * 60_000);
  });

  it('has one spelling per zone', () => {
    expect(canonicalTimeZone('europe/rome')).toBe('Europe/Rome');
    expect(canonicalTimeZone('Mars/Olympus')).toBeUndefined();
    expect(canonicalTimeZone('')).toBeUndefined();
  });

  it('are right, and forgotten, when somebody asks for every offset that there could be', () => {
    const day = requireDay('2026-03-29');
    const offsets = Array.from({ length: 600 }, (_, i) => {
      const minutes = String(i % 60).padStart(2, '0');
      return [`+${String(Math.floor(i / 60)).padStart(2, '0')}:${minutes}`, i] as const;
    });
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    const ask = (timeZone: string) => dayStart(day, timeZone);
    expect(ask('Asia/Kathmandu')).toBe(startOf('2026-03-29', 'Asia/Kathmandu'));
    for (const [timeZone, minutes] of offsets)
      expect(ask(timeZone)).toBe(day * 86_400_000 - minutes * 60_000);
    made.mockClear();
    expect(ask('Asia/Kathmandu')).toBe(startOf('2026-03-29', 'Asia/Kathmandu'));
    expect(made).toHaveBeenCalled();
    made.mockRestore();
  });
});
