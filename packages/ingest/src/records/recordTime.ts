import type { ReadingSettings } from '../readingSettings.ts';
import type { Tally } from '../tally.ts';
import { daysInMonth, Timestamp } from '../timestamp.ts';
import { WallClock } from '../wallClock.ts';

/** March 1973. A number below it is rather a date without dashes (20240603) than a time. */
const leastSeconds = 1e8;

/** Below it a number counts seconds: as milliseconds it would lie before March 1973, as seconds beyond the year 5000. */
const leastMilliseconds = 1e11;

const plainDay = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads the times of records: plain days, ISO 8601 (RFC 3339) with or without an offset, seconds or milliseconds since 1970. */
export class RecordTime {
  readonly #stamp = new Timestamp();
  readonly #wall: WallClock;
  readonly #tally: Tally;

  constructor(tally: Tally, settings: ReadingSettings) {
    this.#tally = tally;
    this.#wall = new WallClock(settings.timeZone);
  }

  /** @returns epoch milliseconds, a plain day as it is, or undefined when it cannot be read */
  of(value: unknown): number | string | undefined {
    if (typeof value === 'number') return this.#ofNumber(value);
    if (typeof value !== 'string') return undefined;
    const text = value.trim();
    if (text.length === 10) {
      const [, year, month, day] = plainDay.exec(text) ?? [];
      if (year) return isDay(Number(year), Number(month), Number(day)) ? text : undefined;
    }
    if (/^\d{9,13}(?:\.\d+)?$/.test(text)) return this.#ofNumber(Number(text));
    return this.#ofText(text);
  }

  #ofNumber(value: number): number | undefined {
    if (!Number.isFinite(value) || value < leastSeconds) return undefined;
    if (value >= leastMilliseconds) return value;
    this.#tally.epochSeconds += 1;
    return Math.round(value * 1000);
  }

  #ofText(text: string): number | undefined {
    const stamp = this.#stamp;
    const end = text.charCodeAt(4) === 45 ? stamp.scan(text, 0) : -1;
    if (end < 0 || stamp.day > daysInMonth(stamp.year, stamp.month)) return undefined;
    const rest = text.slice(end).trimStart();
    if (rest !== '' && Number.isNaN(stamp.offset)) {
      if (rest === 'UTC' || rest === 'GMT') stamp.offset = 0;
      else if (/^[+-]/.test(rest)) return this.#ofText(text.slice(0, end) + rest);
    }
    if (!Number.isNaN(stamp.offset)) {
      // Ruby and Go write both: "+0000 UTC".
      return rest === '' || rest === 'UTC' || rest === 'GMT'
        ? stamp.asUtc(stamp.year) - stamp.offset * 60_000
        : undefined;
    }
    if (rest !== '') return undefined;
    this.#tally.wallTimes += 1;
    return this.#wall.instant(stamp.year, stamp.month, stamp.day, stamp.clock);
  }
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
