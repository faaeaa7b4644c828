import type { Tally } from '../tally.ts';
import type { Timestamp } from '../timestamp.ts';
import type { WallClock } from '../wallClock.ts';

const day = 86_400_000;

/** Clocks of servers and readers differ, and so do their zones: this far after the reference date is not the future. */
const tolerance = day;

/** A jump of more than this many days is a change of the year, not disorder. */
const halfYear = 183;

/** A line of December this many days before one of January comes from another machine's, or an older file's, end. */
const straggling = 31;

/**
 * Gives the times of log lines, in their order, an instant.
 *
 * Traditional syslog has neither year nor zone (RFC 3164, 4.1.2). Lines stand in the order of time, so:
 * the first line is in `year`, or in the newest year that does not put it after the reference date; a jump back of more
 * than half a year opens a new year; a line that would lie after the reference date, or that goes on from January with
 * December, belongs to the year before.
 */
export class SyslogTime {
  readonly #wall: WallClock;
  readonly #tally: Tally;
  readonly #givenYear: number | undefined;
  readonly #latest: number;
  #year = 0;
  #month = 0;
  #day = 0;
  /** Day number of the line before. */
  #dayNumber = Number.NaN;

  constructor(wall: WallClock, tally: Tally, options: { year?: number | undefined; referenceDate: number }) {
    this.#wall = wall;
    this.#tally = tally;
    this.#givenYear = options.year;
    this.#latest = options.referenceDate + tolerance;
  }

  /** @returns epoch milliseconds; NaN for a day that does not exist */
  instant(stamp: Timestamp): number {
    if (stamp.year !== 0 && !Number.isNaN(stamp.offset))
      return stamp.asUtc(stamp.year) - stamp.offset * 60_000;
    const year = stamp.year || this.#yearOf(stamp);
    // asUtc is asked for the one thing it knows: whether the day exists.
    if (Number.isNaN(year) || Number.isNaN(stamp.asUtc(year))) return Number.NaN;
    this.#tally.wallTimes += 1;
    return this.#wall.instant(year, stamp.month, stamp.day, stamp.clock);
  }

  #yearOf(stamp: Timestamp): number {
    if (stamp.day === this.#day && stamp.month === this.#month) return this.#year;
    const year = Number.isNaN(this.#dayNumber) ? this.#firstYear(stamp) : this.#nextYear(stamp);
    const number = stamp.asUtc(year) / day;
    if (Number.isNaN(number)) return Number.NaN;
    this.#year = year;
    this.#month = stamp.month;
    this.#day = stamp.day;
    this.#dayNumber = Math.floor(number);
    return year;
  }

  #firstYear(stamp: Timestamp): number {
    if (this.#givenYear !== undefined) return this.#givenYear;
    const newest = new Date(this.#latest).getUTCFullYear();
    // Nine years back there is a leap day in any case, also around 1900 and 2100.
    for (let year = newest; year > newest - 9; year -= 1) {
      if (stamp.asUtc(year) <= this.#latest) {
        this.#tally.year = year;
        return year;
      }
    }
    return Number.NaN;
  }

  #nextYear(stamp: Timestamp): number {
    const year = this.#year;
    const jump = Math.floor(stamp.asUtc(year) / day) - this.#dayNumber;
    if (jump < -halfYear) return year + 1;
    const yearBefore = Math.floor(stamp.asUtc(year - 1) / day);
    if (jump > halfYear && yearBefore >= this.#dayNumber - straggling) return year - 1;
    if (this.#givenYear === undefined && stamp.asUtc(year) > this.#latest) {
      // From January with December on is an older file after a newer one; anything else is a log longer than a year.
      if (jump <= halfYear) this.#tally.yearUncertain += 1;
      return year - 1;
    }
    return year;
  }
}
