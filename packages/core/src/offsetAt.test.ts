import { fromAbsolute } from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { scenes } from '../test/arbitraries.ts';
import { offsetAt } from './offsetAt.ts';

describe('the offset of a zone', () => {
  it.each(scenes)('in %s is what a date library says, around %s and through the years', (timeZone, day) => {
    const around = Date.parse(day);
    for (let at = around - 86_400_000; at < around + 2 * 86_400_000; at += 1_799_999)
      expect(offsetAt(at, timeZone)).toBe(fromAbsolute(at, timeZone).offset);
    for (let at = Date.UTC(1969, 11, 30); at < Date.UTC(2101, 0, 3); at += 97 * 86_400_000 + 12_345_678)
      expect(offsetAt(at, timeZone)).toBe(fromAbsolute(at, timeZone).offset);
  });

  it('has seconds where the zone had them', () => {
    expect(offsetAt(0, 'Africa/Monrovia')).toBe(-(44 * 60 + 30) * 1000);
  });
});
