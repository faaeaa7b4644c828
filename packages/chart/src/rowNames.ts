import type { Formatters } from '@smtp-auth-report/react';

/** What a row is called, from the axis to the tooltip. */
export interface RowNames {
  short: (key: string) => string;
  full: (key: string) => string;
  long: (key: string) => string;
}

const dayPattern = /^\d{4}-\d\d-\d\d$/;

/** Days as the locale writes them, hours as date and time; any other key stands for itself. */
export function createRowNames(format: Formatters): RowNames {
  const name = (write: (day: string) => string) => (key: string) => {
    if (dayPattern.test(key)) return write(key);
    const instant = key.includes('T') ? Date.parse(key) : Number.NaN;
    return Number.isNaN(instant) ? key : format.dateTime(instant);
  };
  return { short: name(format.day), full: name(format.fullDay), long: name(format.longDay) };
}
