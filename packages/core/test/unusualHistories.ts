/** Histories of some senders over months in which clocks change, with incidents: what the finder and its oracle are held against. */
import fc from 'fast-check';
import type { UnusualQuery } from '../src/unusual/activity.ts';
import { auth, tls } from './arbitraries.ts';
import type { TestSubmission } from './oracle.ts';
import { shift } from './oracleCalendar.ts';

const firstDay = '2026-01-05';
const zones = ['UTC', 'Europe/Rome', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham'] as const;
const dayMs = 86_400_000;

/** Days are counted from the first of the history. */
interface Incident {
  day: number;
  /** How many days it lasts. */
  days: number;
  factor?: number | undefined;
  tls?: (typeof tls)[number] | undefined;
  auth?: (typeof auth)[number] | undefined;
  client?: string | undefined;
}

/** How a sender sends. */
interface Habit {
  start: number;
  end: number;
  /** On which days of its own count it sends: 1 is daily, 7 weekly. */
  every: number;
  /** Of ten such days, how many it leaves out. */
  missed: number;
  workdays: boolean;
  messages: number;
  /** Of messages, how many more or fewer. */
  noise: number;
  plain: boolean;
  tls: (typeof tls)[number];
  auth: (typeof auth)[number];
  client: string;
  incidents: Incident[];
}

const clients = ['', '10.0.0.1', '10.0.0.2', '::1', 'constructor'];
const incidentDay = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 70, max: 100 }) },
  fc.integer({ min: 0, max: 70 }),
);

const incident: fc.Arbitrary<Incident> = fc.record(
  {
    day: incidentDay,
    days: fc.integer({ min: 1, max: 4 }),
    factor: fc.constantFrom(0, 1.4, 2, 20),
    tls: fc.constantFrom(...tls),
    auth: fc.constantFrom(...auth),
    client: fc.constantFrom(...clients, '10.9.9.9'),
  },
  { requiredKeys: ['day', 'days'] },
);

const habitParts = {
  start: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 30, max: 98 })),
  end: fc.oneof({ weight: 2, arbitrary: fc.constant(100) }, fc.integer({ min: 50, max: 99 })),
  every: fc.constantFrom(1, 1, 1, 2, 7, 9),
  missed: fc.constantFrom(0, 0, 1, 5),
  workdays: fc.boolean(),
  messages: fc.constantFrom(0, 1, 5, 40, 40, 300, 2000),
  noise: fc.constantFrom(0, 0, 2, 30),
  plain: fc.boolean(),
  tls: fc.constantFrom(...tls),
  auth: fc.constantFrom(...auth),
  client: fc.constantFrom(...clients),
  incidents: fc.array(incident, { maxLength: 3 }),
};

const anyHabit: fc.Arbitrary<Habit> = fc.record(habitParts);

/** Sends a message or two, and stops; perhaps comes back on the last day, which may be incomplete. */
const stoppingHabit: fc.Arbitrary<Habit> = fc.record({
  ...habitParts,
  start: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 20, max: 90 })),
  end: fc.integer({ min: 40, max: 99 }),
  messages: fc.constant(1),
  noise: fc.constant(0),
  incidents: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Incident[]>([]) },
    fc.constant<Incident[]>([{ day: 101, days: 1 }]),
    fc.array(fc.record({ day: incidentDay, days: fc.constant(1), factor: fc.constant(0) }), { maxLength: 1 }),
  ),
});

/** Numbers from 0 to 1 that look drawn, and are the same for the same seed (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function submissionOf(sender: string, own: Habit, day: number, draw: () => number): TestSubmission[] {
  const date = shift(firstDay, day);
  const weekend = [0, 6].includes(new Date(date).getUTCDay());
  const now = own.incidents.filter((one) => one.day <= day && day < one.day + one.days);
  const rests = (day - own.start) % own.every !== 0 || draw() * 10 < own.missed || (own.workdays && weekend);
  if (now.length === 0 && (rests || day < own.start || day > own.end)) return [];
  const messages = own.messages + Math.floor(draw() * (own.noise + 1));
  // Any time of the day, also such as another zone has another day at.
  const time = own.plain ? date : Date.parse(date) + Math.floor((draw() * 1.2 - 0.1) * dayMs);
  const { factor = 1, ...odd } = Object.assign({}, ...now) as Partial<Incident>;
  return [
    {
      time,
      sender,
      messages: Math.round(messages * factor),
      tls: odd.tls ?? own.tls,
      auth: odd.auth ?? own.auth,
      client: odd.client ?? own.client,
    },
  ];
}

export const anyHistory: fc.Arbitrary<TestSubmission[]> = fc
  .tuple(
    fc.array(fc.oneof(anyHabit, stoppingHabit), { minLength: 1, maxLength: 7, size: 'max' }),
    fc.integer(),
  )
  .map(([habits, seed]) => {
    const draw = drawing(seed);
    return habits.flatMap((own, i) => {
      const sender = ['__proto__', 'constructor@x.example'][i] ?? `s${i}@${i % 2 === 0 ? 'x' : 'y'}.example`;
      const days = Array.from({ length: 102 }, (_, day) => day);
      return days.flatMap((day) => submissionOf(sender, own, day, draw));
    });
  });

const dayOfQuery = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 80, max: 103 }) },
  fc.integer({ min: 0, max: 110 }),
);

export const anyUnusualQuery: fc.Arbitrary<UnusualQuery> = fc
  .record(
    {
      days: fc.tuple(dayOfQuery, dayOfQuery),
      timeZone: fc.constantFrom(...zones),
      where: fc.array(
        fc.oneof(
          fc.record({
            field: fc.constant('sender'),
            op: fc.constant('is' as const),
            value: fc.constantFrom('s2@x.example', '__proto__'),
          }),
          fc.record({
            field: fc.constant('domain'),
            op: fc.constant('is' as const),
            value: fc.constant('x.example'),
          }),
          fc.record({
            field: fc.constant('tls'),
            op: fc.constant('isNot' as const),
            value: fc.constantFrom(...tls),
          }),
        ),
        { maxLength: 1 },
      ),
      minimumTls: fc.constantFrom(...versionsToAsk()),
      minimumRise: fc.constantFrom(1, 20, 200),
    },
    { requiredKeys: ['days'] },
  )
  .map(({ days, ...rest }) => {
    const [from, to] = days.toSorted((a, b) => a - b) as [number, number];
    return { from: shift(firstDay, from), to: shift(firstDay, to), ...rest };
  });

function versionsToAsk() {
  return tls.filter((version) => version !== 'unknown');
}
