const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const space = 32;

/** Three letters as one number, whatever their case, so that a month is found without cutting a string. */
function letters(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) | 32) << 16) |
    ((text.charCodeAt(at + 1) | 32) << 8) |
    (text.charCodeAt(at + 2) | 32)
  );
}

const months = new Map(monthNames.map((name, index) => [letters(name, 0), index + 1]));

/** The `length` digits at `at` as a number, or NaN where something else stands. */
function digits(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Reads one timestamp into its own fields; made once and used for every line.
 * Forms: `Jun  3 10:40:57` (RFC 3164, fractions allowed) and `2024-06-03T10:40:57.123+02:00` (RFC 3339; also with a space
 * for the T, an offset without colon, or without an offset).
 */
export class Timestamp {
  /** 0 when the form has no year. */
  year = 0;
  /** 1–12. */
  month = 0;
  day = 0;
  /** Milliseconds since midnight, on the clock it was written by. A leap second belongs to the minute that it ends. */
  clock = 0;
  /** Minutes east of UTC; NaN when not said. */
  offset = Number.NaN;

  /** @returns where the timestamp at `at` ends, or −1 when there is none */
  scan(text: string, at: number): number {
    return isDigit(text.charCodeAt(at)) ? this.#scanIso(text, at) : this.#scanTraditional(text, at);
  }

  /** Milliseconds since 1970 if the clock showed UTC; NaN for a day that its month does not have. */
  asUtc(year: number): number {
    if (this.day > daysInMonth(year, this.month)) return Number.NaN;
    return Date.UTC(year, this.month - 1, this.day) + this.clock;
  }

  #scanTraditional(text: string, at: number): number {
    const month = months.get(letters(text, at));
    if (month === undefined || text.charCodeAt(at + 3) !== space) return -1;
    let next = at + 4;
    while (text.charCodeAt(next) === space) next += 1;
    const dayDigits = isDigit(text.charCodeAt(next + 1)) ? 2 : 1;
    const day = digits(text, next, dayDigits);
    next += dayDigits;
    if (!(day >= 1 && day <= 31) || text.charCodeAt(next) !== space) return -1;
    this.year = 0;
    this.month = month;
    this.day = day;
    this.offset = Number.NaN;
    return this.#scanClock(text, next + 1);
  }

  #scanIso(text: string, at: number): number {
    if (text.charCodeAt(at + 4) !== 45 || text.charCodeAt(at + 7) !== 45) return -1;
    const year = digits(text, at, 4);
    const month = digits(text, at + 5, 2);
    const day = digits(text, at + 8, 2);
    const separator = text.charCodeAt(at + 10);
    if (separator !== 84 && separator !== 116 && separator !== space) return -1;
    // A year below 100 would be read as one of the twentieth century.
    if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return -1;
    this.year = year;
    this.month = month;
    this.day = day;
    const end = this.#scanClock(text, at + 11);
    return end < 0 ? end : this.#scanOffset(text, end);
  }

  /** `hh:mm`, `hh:mm:ss`, `hh:mm:ss.fraction`. */
  #scanClock(text: string, at: number): number {
    const hour = digits(text, at, 2);
    const minute = digits(text, at + 3, 2);
    if (!(hour <= 23 && minute <= 59) || text.charCodeAt(at + 2) !== 58) return -1;
    this.clock = (hour * 60 + minute) * 60_000;
    if (text.charCodeAt(at + 5) !== 58) return at + 5;
    const second = digits(text, at + 6, 2);
    if (!(second <= 60)) return -1;
    const leap = second === 60;
    this.clock += leap ? 59_999 : second * 1000;
    const point = text.charCodeAt(at + 8);
    if ((point !== 46 && point !== 44) || !isDigit(text.charCodeAt(at + 9))) return at + 8;
    let end = at + 9;
    for (
      let unit = leap ? 0 : 100;
      isDigit(text.charCodeAt(end));
      end += 1, unit = unit >= 10 ? unit / 10 : 0
    ) {
      this.clock += (text.charCodeAt(end) - 48) * unit;
    }
    return end;
  }

  /** `Z`, `+02:00`, `+0200`, `+02`, or nothing. */
  #scanOffset(text: string, at: number): number {
    const sign = text.charCodeAt(at);
    this.offset = Number.NaN;
    if (sign === 90 || sign === 122) {
      this.offset = 0;
      return at + 1;
    }
    if (sign !== 43 && sign !== 45) return at;
    const hours = digits(text, at + 1, 2);
    if (!(hours <= 23)) return -1;
    const minutesAt = text.charCodeAt(at + 3) === 58 ? at + 4 : at + 3;
    const minutes = digits(text, minutesAt, 2);
    const offset = hours * 60 + (minutes <= 59 ? minutes : 0);
    this.offset = sign === 43 ? offset : -offset;
    return minutes <= 59 ? minutesAt + 2 : at + 3;
  }
}
