import type { Engine } from './engine.ts';

export const firstDay = '2026-01-01';
export const dayCount = 90;
const senders = 200_000;
const domains = 2_000;
/** An insert has to fit into memory. */
const chunk = 5_000_000;

/** What each day has: at weekends a third. */
export function daysOf(rows: number): { day: string; rows: number }[] {
  const days = Array.from({ length: dayCount }, (_, i) => {
    const date = new Date(Date.parse(firstDay) + i * 86_400_000);
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    return { day: date.toISOString().slice(0, 10), weight: weekend ? 1 : 3 };
  });
  const all = days.reduce((sum, { weight }) => sum + weight, 0);
  let [weights, before] = [0, 0];
  return days.map(({ day, weight }) => {
    weights += weight;
    const until = Math.round((rows * weights) / all);
    const own = { day, rows: until - before };
    before = until;
    return own;
  });
}

const names = (...list: string[]) => `[${list.map((name) => `'${name}'`).join(', ')}]`;
const given = names(
  'anna',
  'yuki',
  'maria',
  'jose',
  'li',
  'omar',
  'eva',
  'scanner',
  'noreply',
  'alerts',
  'tom',
);
const family = names(
  'rossi',
  'lab1',
  'garcia',
  'floor2',
  'chen',
  'haddad',
  'smith',
  'backup',
  'nagios',
  'lee',
);

/** Of one day, beginning at a number that no other has. Senders and domains as in mail: few send most. */
function daySql(day: string, start: number, rows: number): string {
  return `SELECT
  addMilliseconds(toDateTime64('${day} 00:00:00', 3, 'UTC'), intDiv(a % 86400000 + b % 86400000, 2)) AS time,
  concat(${given}[1 + n % 11], '.', ${family}[1 + intDiv(n, 11) % 10], toString(n), '@', domain) AS sender,
  concat(['mail', 'corp', 'shop', 'uni', 'city'][1 + d % 5], toString(d), '.example') AS domain,
  multiIf(t < 70, '1.3', t < 92, '1.2', t < 95, '1.0', t < 96, '1.1', t < 99, 'none', 'unknown') AS tls,
  multiIf(u < 80, 'basic', u < 95, 'oauth', u < 99, 'other', 'unknown') AS auth,
  concat('10.', toString(c % 200), '.', toString(intDiv(c, 200) % 250), '.', toString(intDiv(c, 50000) % 250)) AS client,
  if(n % 20 = 0, 'service', 'user') AS kind,
  if(b % 10 = 0, 1 + b % 40, 1) AS messages
FROM (SELECT sipHash64(number, 1) AS h, sipHash64(number, 2) AS a, sipHash64(number, 3) AS b,
    toUInt32(floor(pow(${senders}, (h % 1000000007) / 1000000007) - 1)) AS n,
    toUInt32(floor(pow(${domains}, (sipHash64(n, 5) % 1000003) / 1000003) - 1)) AS d,
    if(a % 50 = 0, b, sipHash64(n, 6)) % 100 AS t,
    sipHash64(n, 7) % 100 AS u,
    sipHash64(n, b % 4) AS c
  FROM numbers(${start}, ${rows}))`;
}

/** @returns seconds that the inserts took, most of which is making the rows */
export async function insertRows(engine: Engine, table: string, rows: number): Promise<number> {
  const begun = performance.now();
  let start = 0;
  for (const { day, rows: left } of daysOf(rows)) {
    for (let done = 0; done < left; done += chunk) {
      const count = Math.min(chunk, left - done);
      await engine.command({
        query: `INSERT INTO ${table} (time, sender, domain, tls, auth, client, kind, messages) ${daySql(day, start, count)}`,
      });
      start += count;
    }
  }
  return (performance.now() - begun) / 1000;
}
