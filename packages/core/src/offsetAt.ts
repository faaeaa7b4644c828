/** Zones of which something is kept. */
export const maxZones = 500;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    if (clocks.size >= maxZones) clocks.clear();
    clocks.set(timeZone, clock);
  }
  return clock;
}

/**
 * Milliseconds that clocks in a canonical zone are ahead of UTC at an instant of the years 1000 to 9999.
 *
 * Asked of the platform itself: that one question is all that is needed of a date library (4 kB), and the tests compare the two.
 */
export function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const second = Math.floor(instant / 1000) * 1000;
  // month/day/year, hour:minute:second
  const [month = 0, day = 0, year = 0, ...time] = (clockOf(timeZone).format(second).match(/\d+/g) ?? []).map(
    Number,
  );
  const [hours = 0, minutes = 0, seconds = 0] = time;
  // Some engines write midnight as 24.
  return Date.UTC(year, month - 1, day, hours % 24, minutes, seconds) - second;
}
