import { days } from './data/size.ts';
import { dayAt } from './question.ts';

export const zones = ['UTC', 'America/New_York'] as const;

/** What the clocks of a zone show at an instant, as if it were UTC. */
function wallClock(format: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return Date.parse(
    `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`,
  );
}

/** The instants at which the days of the range begin in a zone, and the one at which the last ends. */
export function dayStartsOf(timeZone: string): Float64Array {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Float64Array.from({ length: days + 1 }, (_, place) => {
    const midnight = Date.parse(dayAt(place));
    // The offset at a first guess decides a second one, which is right where clocks do not change at midnight itself.
    const guess = midnight - (wallClock(format, midnight) - midnight);
    return midnight - (wallClock(format, guess) - guess);
  });
}

/** The place of an instant's day, −1 outside the range. */
export function dayOf(time: number, starts: Float64Array): number {
  if (!(time >= (starts[0] as number) && time < (starts[days] as number))) return -1;
  // A day has 23 to 25 hours, so that the guess is wrong by one at most.
  const guess = Math.min(days - 1, Math.floor((time - (starts[0] as number)) / 86_400_000));
  if (time < (starts[guess] as number)) return guess - 1;
  return time >= (starts[guess + 1] as number) ? guess + 1 : guess;
}
