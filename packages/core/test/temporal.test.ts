/** Every zone that the platform knows, on the days around every change of its clocks from 1970 to 2100. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createDataset, startOfDay } from '../src/index.ts';
import { changesOf, clockAt, dayAt, dayEndOf, dayStartOf, shiftDay, zoneHours } from './temporalCalendar.ts';

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
const regionOf = (zone: string) => zone.split('/')[0] as string;
const regions = [...new Set(zones.map(regionOf))];
const firstDay = '1970-01-02';
const lastDay = '2100-12-30';
const range = { columns: null, measure: 'messages' } as const;
const timeout = 60_000;

/** Numbers from 0 to `below`, the same in every run. */
function* numbers(below: number, seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield (state >>> 8) % below;
  }
}

/** Days on which, or next to which, the clocks of a zone change; and some on which nothing may happen. */
function daysToLookAt(zone: string, changes: readonly number[]): string[] {
  const days = new Set<string>();
  for (const at of changes) {
    const [before, after] = [dayAt(at - 1, zone), dayAt(at, zone)].sort() as [string, string];
    const last = shiftDay(after, 1);
    for (let day = shiftDay(before, -1); day <= last; day = shiftDay(day, 1)) days.add(day);
  }
  const some = numbers(47_000, zone.length * 7919 + zones.indexOf(zone));
  for (let i = 0; i < 10; i++) days.add(shiftDay(firstDay, some.next().value as number));
  return [...days].filter((day) => day >= firstDay && day <= lastDay).sort();
}

/** One record at the first and one at the last millisecond of what begins and ends at these instants, and on what day each is. */
function recordsAt(edges: ReadonlySet<number>) {
  return [...edges].flatMap((edge) => [edge - 1, edge]).map((time) => ({ time, sender: 'a@x.example' }));
}

function checkDays(zone: string, changes: readonly number[], days: readonly string[]): void {
  const edges = new Set(changes);
  for (const day of days) {
    const start = dayStartOf(day, zone);
    if (startOfDay(day, zone) !== start)
      expect([zone, day, startOfDay(day, zone)]).toEqual([zone, day, start]);
    edges.add(start);
  }
  const records = recordsAt(edges).filter(({ time }) => time >= 0);
  const dataset = createDataset();
  dataset.append(records);
  const expected = new Map<string, number>();
  for (const { time } of records) {
    const day = dayAt(time, zone);
    expected.set(day, (expected.get(day) ?? 0) + 1);
  }
  const wanted = days.map((day) => [day, expected.get(day) ?? 0]);
  const found = stretchesOf(days).flatMap(([from, to]) =>
    dataset
      .pivot({ ...range, from, to, timeZone: zone, rows: 'day' })
      .rows.map(({ key, total }) => [key, total]),
  );
  if (!isDeepStrictEqual(found, wanted)) expect(found, zone).toEqual(wanted);
}

/** Days that follow each other, as first and last. */
function stretchesOf(days: readonly string[]): [from: string, to: string][] {
  const stretches: [string, string][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && Date.parse(day) - Date.parse(last[1]) === 86_400_000) last[1] = day;
    else stretches.push([day, day]);
  }
  return stretches;
}

/** One change of each sort, from which time of day to which: rules repeat year by year. */
function oneOfEachSort(zone: string, changes: readonly number[]): number[] {
  return [...new Map(changes.map((at) => [clockAt(at - 1, zone) + clockAt(at, zone), at])).values()];
}

function checkHours(zone: string, changes: readonly number[], around: number): void {
  const from = shiftDay(dayAt(around - 1, zone), -1);
  const to = shiftDay(dayAt(around, zone), 1);
  if (from < firstDay || to > lastDay || from > to) return;
  const hours = zoneHours(from, to, zone, changes);
  const dataset = createDataset();
  dataset.append(hours.flatMap(({ start, end }) => [start, end - 1]).map((time) => ({ time, sender: 'a' })));
  const { rows } = dataset.pivot({ ...range, from, to, timeZone: zone, rows: 'hour' });
  const found = rows.filter(({ total }) => total > 0);
  expect(
    found.map(({ key, total, first, last }) => ({ key, total, first, last })),
    `${zone} ${from}`,
  ).toEqual(hours.map(({ key, start, end }) => ({ key, total: 2, first: start, last: end - 1 })));
}

function checkEnds(zone: string, changes: readonly number[], days: readonly string[]): void {
  for (const day of days) {
    const dataset = createDataset();
    dataset.append([{ time: day, sender: 'a' }]);
    const { from, to, through } = dataset.coverage(zone);
    expect([zone, from, to, through]).toEqual([zone, day, day, dayEndOf(day, zone, changes)]);
  }
}

describe('days and hours are what Temporal says', { timeout }, () => {
  it.each(regions)('in %s', (region) => {
    for (const zone of zones.filter((name) => regionOf(name) === region)) {
      const changes = changesOf(zone);
      const days = daysToLookAt(zone, changes);
      checkDays(zone, changes, days);
      const sorts = oneOfEachSort(zone, changes);
      for (const at of sorts) checkHours(zone, changes, at);
      checkEnds(zone, changes, [...new Set(sorts.flatMap((at) => [dayAt(at - 1, zone), dayAt(at, zone)]))]);
    }
  });
});
