type Length = 'short' | 'full' | 'long';
type Unit = 'hour' | 'day' | 'month';
type Formats = Record<Length, Intl.DateTimeFormatOptions>;

const time = { hour: 'numeric', minute: '2-digit' } as const;
const units: Record<Unit, { key: RegExp; formats: Formats }> = {
  // A week is named by its Monday, which is a day.
  day: {
    key: /^\d{4}-\d\d-\d\d$/,
    formats: {
      short: { month: 'short', day: 'numeric' },
      full: { dateStyle: 'medium' },
      long: { dateStyle: 'full' },
    },
  },
  month: {
    key: /^\d{4}-\d\d$/,
    formats: {
      short: { month: 'short', year: 'numeric' },
      full: { month: 'long', year: 'numeric' },
      long: { month: 'long', year: 'numeric' },
    },
  },
  hour: {
    key: /^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/,
    formats: {
      short: { timeStyle: 'short' },
      full: { dateStyle: 'medium', timeStyle: 'short' },
      long: {
        weekday: 'long',
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        ...time,
        timeZoneName: 'shortOffset',
      },
    },
  },
};

/**
 * Writes the keys of rows by time, as `PivotRow` defines them. A key that is none of these stands for itself.
 * @returns for a length, the writer; its formats are made when first needed, for they are slow to make
 */
export function createSlotFormat(
  locale: string,
  timeZone: string,
): (length: Length) => (key: string) => string {
  return (length) => {
    const made = new Map<Unit, Intl.DateTimeFormat>();
    const formatOf = (unit: Unit) => {
      // A day or a month is one of the calendar: only an hour is an instant, and has another name in another zone.
      const zone = unit === 'hour' ? timeZone : 'UTC';
      const options = { ...units[unit].formats[length], timeZone: zone };
      const format = made.get(unit) ?? new Intl.DateTimeFormat(locale, options);
      made.set(unit, format);
      return format;
    };
    return (key) => {
      const unit = (['day', 'month', 'hour'] as const).find((one) => units[one].key.test(key));
      // By its form a day or a month begins at 00:00 UTC (ECMA-262, Date Time String Format).
      const instant = unit ? Date.parse(key) : Number.NaN;
      return unit && !Number.isNaN(instant) ? formatOf(unit).format(instant) : key;
    };
  };
}
