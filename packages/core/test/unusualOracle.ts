/** What is unusual once more, as plain loops over the records of one sender after the other: nothing of it is taken from the finder. */
import type { UnusualActivity, UnusualFlag, UnusualQuery } from '../src/unusual/activity.ts';
import {
  codeUnits,
  dayOf,
  type Fact,
  facts,
  matches,
  oracleCoverage,
  type TestSubmission,
} from './oracle.ts';
import { endOf, shift } from './oracleCalendar.ts';

const versions = ['none', 'ssl3', '1.0', '1.1', '1.2', '1.3'];
const kinds = ['above-own', 'new-sender', 'tls-downgraded', 'basic-after-oauth', 'new-client', 'fell-silent'];

/** A submission, with its day. */
interface Sent {
  day: string;
  sender: string;
  messages: number;
  tls: string;
  auth: string;
  client: string;
}

/** The days that are judged, the first day of the data, and the last one asked for. */
interface Days {
  first: string;
  from: string;
  to: string;
  asked: string;
}

function sentOf(fact: Fact, timeZone: string): Sent {
  const value = (id: string) => fact.values.get(id) as string;
  return {
    day: dayOf(fact, timeZone),
    sender: value('sender'),
    messages: fact.messages,
    tls: value('tls'),
    auth: value('auth'),
    client: value('client'),
  };
}

const gapOf = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const latest = (...days: string[]) => days.sort(codeUnits).at(-1) as string;
const earliest = (...days: string[]) => days.sort(codeUnits)[0] as string;
const sumOf = (some: readonly Sent[]) => some.reduce((sum, { messages }) => sum + messages, 0);

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]] as [number, number];
  return (low + high) / 2;
}

/** Where there is no spread: null. */
function scoreOf(usual: readonly number[], count: number): number | null {
  const logs = usual.map((n) => Math.log(n + 1));
  const center = middle(logs);
  const away = logs.map((log) => Math.abs(log - center));
  const above = Math.log(count + 1) - center;
  if (middle(away) > 1e-12) return (0.6745 * above) / middle(away);
  const mean = away.reduce((sum, one) => sum + one, 0) / away.length;
  if (mean > 1e-12) return above / (Math.sqrt(Math.PI / 2) * mean);
  return Math.abs(above) < 1e-12 ? 0 : null;
}

function* aboveOwn(own: readonly Sent[], days: Days, rise: number): Generator<UnusualFlag> {
  const { sender } = own[0] as Sent;
  const seen = earliest(...own.map(({ day }) => day));
  for (let day = days.from; day <= days.to; day = shift(day, 1)) {
    const on = (some: string) => sumOf(own.filter((sent) => sent.day === some));
    const before = [7, 14, 21, 28, 35, 42, 49, 56].map((count) => shift(day, -count));
    const usual = before.filter((some) => some >= seen).map(on);
    if (usual.length < 4) continue;
    const most = Math.max(...usual);
    const score = scoreOf(usual, on(day));
    const far = on(day) >= most + rise && on(day) >= 1.5 * most && (score === null || score > 3.5);
    if (!far) continue;
    const compared = { days: usual.length, median: middle(usual), most };
    yield { kind: 'above-own', sender, day, messages: on(day), usual: compared, score };
  }
}

function* firstTimes(
  own: readonly Sent[],
  everybody: readonly Sent[],
  days: Days,
  minimum: string,
): Generator<UnusualFlag> {
  const { sender } = own[0] as Sent;
  const before = own.filter(({ day }) => day < days.from);
  const since = own.filter(({ day }) => day >= days.from && day <= days.to);
  if (since.length === 0) return;
  const firstDay = (some: readonly Sent[]) => earliest(...some.map(({ day }) => day));

  const known = everybody.some((sent) => sent.sender === sender && sent.day < days.from);
  if (!known) yield { kind: 'new-sender', sender, day: firstDay(since), messages: sumOf(since) };

  const lowest = versions.find((version) => before.some(({ tls }) => tls === version));
  const now = versions.find((version) => since.some(({ tls }) => tls === version));
  if (lowest && now && versions.indexOf(now) < Math.min(versions.indexOf(minimum), versions.indexOf(lowest)))
    yield {
      kind: 'tls-downgraded',
      sender,
      day: firstDay(since.filter(({ tls }) => tls === now)),
      version: now as '1.0',
      before: lowest as '1.2',
    };

  const basic = since.filter(({ auth }) => auth === 'basic');
  const hadBasic = before.some(({ auth }) => auth === 'basic');
  if (basic.length > 0 && !hadBasic && before.some(({ auth }) => auth === 'oauth'))
    yield { kind: 'basic-after-oauth', sender, day: firstDay(basic) };

  if (!before.some(({ client }) => client !== '')) return;
  for (const client of new Set(since.map((sent) => sent.client))) {
    if (client === '' || everybody.some((sent) => sent.client === client && sent.day < days.from)) continue;
    const day = firstDay(since.filter((sent) => sent.client === client));
    yield { kind: 'new-client', sender, day, client };
  }
}

function* fellSilent(all: readonly Sent[], days: Days): Generator<UnusualFlag> {
  const own = all.filter(({ day }) => day <= days.asked);
  if (own.length === 0) return;
  const { sender } = own[0] as Sent;
  const day = latest(...own.map((sent) => sent.day));
  if (day > days.to) return;
  const start = latest(shift(day, -56), earliest(...own.map((sent) => sent.day)));
  const active = own.filter((sent) => sent.day >= start && sent.day < day && sent.messages > 0);
  const activeDays = [...new Set(active.map((sent) => sent.day))];
  if (activeDays.length < 5) return;
  const points = [start, ...activeDays.sort(codeUnits), day];
  const usualGap = Math.max(...points.slice(1).map((point, i) => gapOf(points[i] as string, point)));
  if (usualGap > 14) return;
  const told = shift(day, Math.max(3, 2 * usualGap));
  if (told >= days.from && told <= days.to)
    yield { kind: 'fell-silent', sender, day, silentDays: gapOf(day, days.to), usualGap };
}

function compareFlags(a: UnusualFlag, b: UnusualFlag): number {
  const messages = (flag: UnusualFlag) => ('messages' in flag ? flag.messages : 0);
  const client = (flag: UnusualFlag) => ('client' in flag ? flag.client : '');
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  if (a.kind !== b.kind) return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return messages(b) - messages(a) || codeUnits(a.sender, b.sender) || codeUnits(client(a), client(b));
}

/** For up to 92 days, and fewer findings than are kept. */
export function oracleUnusual(records: readonly TestSubmission[], query: UnusualQuery): UnusualActivity {
  const { timeZone = 'UTC', where = [], minimumTls = '1.2', minimumRise = 50 } = query;
  const none = { flags: [], judged: null, history: null, truncated: false };
  const { from: first, to: last, through } = oracleCoverage(records, timeZone);
  if (first === null || last === null || through === null) return { ...none, enough: false };
  let complete = last;
  while (endOf(complete, timeZone) > through) complete = shift(complete, -1);
  const judgeable = shift(first, 28);
  const enough = earliest(query.to, shift(complete, 1)) >= judgeable;
  const days = {
    first,
    from: latest(query.from, judgeable),
    to: earliest(query.to, complete),
    asked: query.to,
  };
  if (days.from > days.to) return { ...none, enough };

  const all = facts(records);
  const everybody = all.map((fact) => sentOf(fact, timeZone));
  const bySender = new Map<string, Sent[]>();
  for (const fact of all) {
    if (!where.every((clause) => matches(fact, clause))) continue;
    const sent = sentOf(fact, timeZone);
    bySender.set(sent.sender, [...(bySender.get(sent.sender) ?? []), sent]);
  }
  const flags = [...bySender.values()].flatMap((own) => [
    ...aboveOwn(own, days, minimumRise),
    ...firstTimes(own, everybody, days, minimumTls),
    ...fellSilent(own, days),
  ]);
  return {
    flags: flags.sort(compareFlags),
    judged: { from: days.from, to: days.to },
    history: { from: latest(first, shift(days.from, -56)), to: shift(days.from, -1) },
    enough,
    truncated: false,
  };
}
