/** However a loading is ended, and however often, the table has each record once after the next that is not. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  bytesOf,
  chdbMissing,
  type Death,
  Died,
  dying,
  engine,
  LoadTables,
  opening,
  recordsOf,
} from './loadScene.ts';

if (chdbMissing) console.warn(`Loading into ClickHouse is not tested: there is no chdb here. ${chdbMissing}`);

/** `LOAD_RUNS=50` makes fifty times as many. */
const factor = Number(process.env.LOAD_RUNS ?? 1);
const day = 86_400_000;
const newYear = Date.UTC(2026, 0, 1);

/** `Dec 31 23:59:58`: without a year. */
const stamp = (time: number) =>
  `${new Date(time).toUTCString().slice(8, 11)} ${String(new Date(time).getUTCDate()).padStart(2)} ${new Date(time).toISOString().slice(11, 19)}`;

interface Session {
  minutes: number;
  pid: number;
  tls: string;
  user: string;
  cut: boolean;
}

const anySession: fc.Arbitrary<Session> = fc.record({
  // Most lines follow at once; now and then weeks pass, so that batches have several partitions.
  minutes: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 90 }) },
    { weight: 1, arbitrary: fc.constant(8_000) },
  ),
  pid: fc.integer({ min: 1, max: 3 }),
  tls: fc.constantFrom('', 'TLSv1', 'TLSv1.2', 'TLSv1.3'),
  user: fc.constantFrom(
    'a@x.example',
    'A@X.example',
    'jörg@bücher.example',
    "o'brien@x.example",
    'a\\tb',
    'alone',
  ),
  cut: fc.boolean(),
});

/** A log of Postfix over New Year; sessions of one process overlap. */
function logOf(sessions: readonly Session[]): string {
  const begun = newYear - 3 * day;
  let time = begun;
  const lines = sessions.flatMap(({ minutes, pid, tls, user, cut }) => {
    time += time === begun ? 1000 : minutes * 60_000;
    const smtpd = `${stamp(time)} mail postfix/submission/smtpd[${pid}]: `;
    return [
      `${smtpd}connect from h[10.0.0.${pid}]`,
      ...(tls
        ? [
            `${smtpd}Anonymous TLS connection established from h[10.0.0.${pid}]: ${tls} with cipher X (256/256 bits)`,
          ]
        : []),
      `${smtpd}4AA: client=h[10.0.0.${pid}], sasl_method=PLAIN, sasl_username=${user}`,
      ...(cut ? [`${stamp(time)} mail dovecot: imap`] : [`${smtpd}disconnect from h[10.0.0.${pid}]`]),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** When a beginning of such a log is there, about; any time for other files. */
function lastTime(text: string): number {
  const last = text.match(/^\w{3} [ \d]\d \d\d:\d\d:\d\d(?= .*\n)/gm)?.at(-1);
  return last ? Date.parse(`${last.startsWith('Dec') ? 2025 : 2026} ${last} UTC`) : newYear;
}

const anyCsv = fc
  .array(
    fc.tuple(
      fc.constantFrom('2024-06-03', '2024-07-03T10:00:00Z', '2024-08-31T23:30:00Z', '2024-06-04'),
      fc.constantFrom('a@x.example', '"two\nlines@x.example"', '"b, c@x.example"', '', 'd@Y.example'),
      fc.constantFrom('1', '7', '0', '', '-1'),
    ),
    { minLength: 1, maxLength: 40, size: 'max' },
  )
  .map((rows) => `time,sender,messages\n${rows.map((row) => row.join(',')).join('\n')}`);

const anyFile = fc.oneof(
  fc.array(anySession, { minLength: 1, maxLength: 40, size: 'max' }).map(logOf),
  anyCsv,
);

interface Run {
  /** How much of the file is there, of 1. */
  share: number;
  at: number;
  death: Death;
  batchRows: number;
}

const anyRun: fc.Arbitrary<Run> = fc.record({
  share: fc.double({ min: 0.2, max: 1, noNaN: true }),
  at: fc.integer({ min: 0, max: 6 }),
  death: fc.constantFrom<Death>('before', 'half', 'after'),
  batchRows: fc.integer({ min: 1, max: 8 }),
});

const deaths: readonly Death[] = ['before', 'half', 'after'];
const tables = new LoadTables(engine());
afterAll(() => tables.client.close());

describe.skipIf(chdbMissing)('a loader that dies', { timeout: 120_000 * factor }, () => {
  it('before, within or after each of its inserts loses and doubles nothing', async () => {
    const weeks = Array.from({ length: 8 }, (_, i): Session => {
      return { minutes: 8_000, pid: 1, tls: i % 2 ? 'TLSv1.2' : '', user: `${i}@x.example`, cut: false };
    });
    const bytes = bytesOf(logOf(weeks));
    const oracle = await recordsOf(bytes, { year: 2025 });
    const options = { open: opening(bytes), batchRows: 5, referenceDate: newYear + 100 * day };
    let repeated = 0;
    const killed: string[] = [];
    for (let at = 0; !killed.at(-1)?.endsWith('nothing'); at += 1) {
      for (const death of at === 0 ? deaths : deaths.slice(1)) {
        await tables.fresh();
        const { client, inserts } = dying(tables.client, at, death);
        const ended = await tables.load(options, client).catch((error: Error) => error);
        const what = ended instanceof Error ? inserts.at(-1) : 'nothing';
        killed.push(`${death} ${what}`);
        // Half of a note is none, as before.
        if (death === 'half' && what === 'note') continue;
        const { inserted, present, repeated: again } = await tables.load(options);
        expect(inserted + present + again).toBe(oracle.length);
        repeated += again;
        expect(await tables.records(), killed.at(-1)).toEqual(oracle);
        const { table, rolledUp } = await tables.sums();
        expect(rolledUp, killed.at(-1)).toBe(table);
      }
    }
    expect(killed.filter((one) => one === 'half rows')).toHaveLength(2);
    // Announced, half inserted, inserted: each batch is repeated after three of them.
    expect(repeated).toBe(3 * oracle.length);
  });

  it('at any insert of many runs, while the file grows, loses and doubles nothing', async () => {
    const seen = { deaths: 0, records: 0 };
    await fc.assert(
      fc.asyncProperty(
        anyFile,
        fc.array(anyRun, { minLength: 2, maxLength: 5, size: 'max' }),
        async (text, runs) => {
          await tables.fresh();
          const bytes = bytesOf(text);
          // The file only grows; the days go by, and the first line has the year of the first day.
          const shares = runs.map(({ share }) => share).sort((a, b) => a - b);
          for (const [i, { at, death, batchRows }] of runs.entries()) {
            const beginning = bytes.subarray(0, Math.floor((shares[i] as number) * bytes.length));
            const { client } = dying(tables.client, at, death);
            const referenceDate = lastTime(text.slice(0, beginning.length)) + day / 2;
            const load = tables.load(
              { open: opening(beginning), batchRows, referenceDate, name: `mail.log.${i}` },
              client,
            );
            const ended = await load.catch((error: Error) => error);
            if (ended instanceof Error) expect(ended.cause, ended.message).toBeInstanceOf(Died);
            if (ended instanceof Error) seen.deaths += 1;
          }
          const [begun] = await tables.ask<{ files: string }>(
            `SELECT toString(count()) AS files FROM submissions_loads WHERE state = 'file'`,
          );
          const whole = {
            open: opening(bytes),
            complete: true,
            batchRows: 10,
            // So much later, the first line would be of another year.
            referenceDate: newYear + (begun?.files === '1' ? 700 : 355) * day,
          };
          const oracle = await recordsOf(bytes, { year: 2025 });
          const last = await tables.load(whole);
          expect(last.inserted + last.present + last.repeated).toBe(oracle.length);
          seen.records += oracle.length;
          expect(await tables.records()).toEqual(oracle);
          const { table, rolledUp } = await tables.sums();
          expect(rolledUp).toBe(table);
          expect(await tables.load(whole)).toMatchObject({
            inserted: 0,
            repeated: 0,
            present: oracle.length,
          });
        },
      ),
      { numRuns: 8 * factor },
    );
    expect(seen.deaths).toBeGreaterThan(2 * factor);
    expect(seen.records).toBeGreaterThan(50 * factor);
  });
});
