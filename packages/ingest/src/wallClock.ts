import { CalendarDateTime, toZoned } from '@internationalized/date';

const minute = 60_000;
const day = 86_400_000;

/**
 * Turns what a clock on a wall showed into an instant.
 *
 * Where the clock jumps ahead, a time that it skipped counts as that much later. Where it is set back, times in order tell
 * the rounds apart: with a time before the one before it, by more than half of what comes twice, the second round begins.
 *
 * Finding an offset costs tens of microseconds, so a day whose ends have the same offset is looked up once, and the two
 * days a year that have not, minute by minute.
 */
export class WallClock {
  readonly #zone: string;
  #year = 0;
  #month = 0;
  #day = 0;
  #midnight = 0;
  /** Offset of the whole day in ms; NaN when it changes within. */
  #offset = Number.NaN;
  /** Offsets of minutes of such a day, in ms: of the first round and of the second, the same where there is only one. */
  readonly #minutes = new Map<number, readonly [number, number]>();
  /** The repeated hour of this day has begun anew. */
  #secondRound = false;
  #last = Number.NEGATIVE_INFINITY;

  constructor(timeZone: string) {
    this.#zone = timeZone;
  }

  /** @param clock milliseconds since midnight @returns epoch milliseconds */
  instant(year: number, month: number, date: number, clock: number): number {
    if (date !== this.#day || month !== this.#month || year !== this.#year) this.#turnTo(year, month, date);
    const wall = this.#midnight + clock;
    let instant = wall - this.#offset;
    if (Number.isNaN(instant)) {
      const [first, second] = this.#offsetsAt(wall);
      // Half of what the clock is set back by: an hour, or thirty minutes (Australia/Lord_Howe).
      if (first !== second && wall - first < this.#last - (first - second) / 2) this.#secondRound = true;
      instant = wall - (this.#secondRound ? second : first);
    }
    this.#last = instant;
    return instant;
  }

  #turnTo(year: number, month: number, date: number): void {
    this.#year = year;
    this.#month = month;
    this.#day = date;
    this.#midnight = Date.UTC(year, month - 1, date);
    this.#minutes.clear();
    this.#secondRound = false;
    const before = this.#offsetAt(this.#midnight - day, 'compatible');
    const after = this.#offsetAt(this.#midnight + 2 * day, 'compatible');
    this.#offset = before === after ? before : Number.NaN;
  }

  #offsetsAt(wall: number): readonly [number, number] {
    const at = Math.floor(wall / minute);
    let offsets = this.#minutes.get(at);
    if (!offsets) {
      const first = this.#offsetAt(at * minute, 'compatible');
      offsets = [first, this.#offsetAt(at * minute, 'later')];
      this.#minutes.set(at, offsets);
    }
    return offsets;
  }

  /** Offset in ms at a time on the wall, given as if it were UTC. */
  #offsetAt(wall: number, choice: 'compatible' | 'later'): number {
    const shown = new Date(wall);
    const time = new CalendarDateTime(
      shown.getUTCFullYear(),
      shown.getUTCMonth() + 1,
      shown.getUTCDate(),
      shown.getUTCHours(),
      shown.getUTCMinutes(),
    );
    return wall - toZoned(time, this.#zone, choice).toDate().getTime();
  }
}
