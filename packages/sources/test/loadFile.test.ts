/** What is loaded, what is refused, and with which words. */
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClickHouseLoadClient, loadsTable } from '../src/clickhouseLoad.ts';
import { bytesOf, chdbMissing, dying, engine, LoadTables, opening, recordsOf } from './loadScene.ts';
import { mailLog } from './mailLog.ts';

/** `LOAD_RUNS=50` makes fifty times as many of what is generated. */
const factor = Number(process.env.LOAD_RUNS ?? 1);
const tables = new LoadTables(engine());
afterAll(() => tables.client.close());
beforeEach(() => (chdbMissing ? undefined : tables.fresh()));

const log = bytesOf(`${mailLog(40)}\n`);
const linesOf = (count: number) => bytesOf(`${mailLog(40).split('\n').slice(0, count).join('\n')}\n`);
const csv = (...rows: string[]) => bytesOf(`time,sender,messages\n${rows.map((row) => `${row}\n`).join('')}`);

/** The engine, with another way to insert rows; notes are inserted as ever. */
function insertingBy(insert: ClickHouseLoadClient['insert']): ClickHouseLoadClient {
  return {
    query: (question) => tables.client.query(question),
    insert: (rows) => (rows.columns.includes('`time`') ? insert(rows) : tables.client.insert(rows)),
  };
}

describe.skipIf(chdbMissing)('a file', () => {
  it('is the same under another name and grown, and its last line waits for its end', async () => {
    const cut = linesOf(30).subarray(0, -20);
    const first = await tables.load({ open: opening(cut), name: '/var/log/mail.log' });
    expect(first).toMatchObject({ inserted: 7, present: 0, unended: true });
    expect(
      await tables.load({ open: opening(log), name: '/var/log/mail.log.1', batchRows: 6 }),
    ).toMatchObject({
      inserted: 33,
      present: 7,
      unended: false,
      file: first.file,
    });
    expect(await tables.records()).toEqual(await recordsOf(log));
  });

  it('is noted in a list that a cluster can have too', async () => {
    const statement = loadsTable('mail.submissions', { onCluster: 'mail', replicated: true });
    expect(statement).toContain('CREATE TABLE mail.submissions_loads ON CLUSTER `mail` (');
    const tree = await tables.client.query({ query: `EXPLAIN AST ${statement}`, format: 'TabSeparated' });
    expect(await tree.text()).toMatch(/Function ReplicatedMergeTree/);
  });

  it('is another one though it begins with the same header, however young both are', async () => {
    const monday = csv('2024-06-03,a@x.example,2', '2024-06-03,b@x.example,2');
    const tuesday = csv('2024-06-04,a@x.example,3');
    expect(await tables.load({ open: opening(monday.subarray(0, 21)) })).toMatchObject({ file: undefined });
    for (const bytes of [monday, tuesday, monday]) await tables.load({ open: opening(bytes) });
    expect(await tables.records()).toEqual(
      [...(await recordsOf(monday)), ...(await recordsOf(tuesday))].sort(),
    );
  });

  it('that has nothing to load yet is no error as long as it may grow', async () => {
    const nothing = { inserted: 0, file: undefined };
    const line = 'Jun  3 08:00:00 mx postfix/master[1]: daemon started';
    for (const [text, unended] of [
      ['', false],
      [`${line}\n`, false],
      [line, true],
    ] as const)
      expect(await tables.load({ open: opening(bytesOf(text)) })).toMatchObject({ ...nothing, unended });
    await expect(tables.load({ open: opening(bytesOf('')), complete: true })).rejects.toMatchObject({
      code: 'empty',
    });
  });

  it('of all the years that records may have goes into batches of few months', async () => {
    const rows = Array.from(
      { length: 110 },
      (_, i) => `${1970 + (i % 130)}-0${1 + (i % 9)}-15T00:00:00Z,a@x.example,1`,
    );
    expect(await tables.load({ open: opening(csv(...rows)) })).toMatchObject({ inserted: 110 });
    expect((await tables.sums()).rolledUp).toBe('110 110');
  });

  it('keeps hostile texts as they are, and gives the reason of what it refuses', async () => {
    const senders = [
      '\ud800half@x.example',
      `'; DROP TABLE submissions; --`,
      'a\u0000b\t"c"@x.example',
      '{p:String}',
    ];
    const records = [
      ...senders.map((sender) => ({ time: '2024-06-03', sender })),
      { time: '2024-06-03', sender: 'minus@x.example', messages: -1 },
      { time: '2124-06-03T00:00:00Z', sender: 'late@x.example' },
    ];
    const bytes = bytesOf(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const result = await tables.load({ open: opening(bytes) });
    expect(result).toMatchObject({ inserted: 4, rejectedCount: 2, report: { submissions: 6 } });
    expect(result.rejected).toMatchObject([
      { index: 4, field: 'messages' },
      { index: 5, field: 'time' },
    ]);
    const loaded = await tables.ask<{ sender: string }>('SELECT sender FROM submissions ORDER BY sender');
    expect(loaded.map(({ sender }) => sender)).toEqual([
      senders[1],
      senders[2],
      senders[3],
      '\ufffdhalf@x.example',
    ]);
  });

  it('holds its reader back while an insert hangs, and lets an abort end both', async () => {
    let given = 0;
    const lines = mailLog(5_000).split('\n');
    async function* slices() {
      given = 0;
      for (let at = 0; at < lines.length; at += 400) {
        given += 100;
        yield bytesOf(`${lines.slice(at, at + 400).join('\n')}\n`);
      }
    }
    const abort = new AbortController();
    const hanging = insertingBy(
      ({ abort_signal }) =>
        new Promise((_, reject) => {
          abort_signal?.addEventListener('abort', () => reject(new Error('gone')));
          setTimeout(() => abort.abort('enough'), 100);
        }),
    );
    const load = tables.load({ open: slices, batchRows: 100, signal: abort.signal }, hanging);
    await expect(load).rejects.toMatchObject({ name: 'IngestError', code: 'aborted', cause: 'enough' });
    // Its batches have 4,096 submissions: one is waited for.
    expect(given).toBeLessThan(4_500);
    expect(await tables.load({ open: slices })).toMatchObject({ inserted: 4_900, repeated: 100 });
  });
});

/** Young, or more than what it is known by. */
const anyLines = fc.oneof(fc.integer({ min: 4, max: 8 }), fc.integer({ min: 9, max: 160 }));

describe.skipIf(chdbMissing)('two loaders of one file', { timeout: 120_000 * factor }, () => {
  it('in any order of their statements, with batches cut elsewhere, load each record once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.tuple(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 3, max: 20 })),
        fc.tuple(anyLines, anyLines),
        async (scheduler, sizes, lines) => {
          await tables.fresh();
          const slowly: ClickHouseLoadClient = {
            query: (question) =>
              scheduler.schedule(Promise.resolve()).then(() => tables.client.query(question)),
            insert: (rows) => scheduler.schedule(Promise.resolve()).then(() => tables.client.insert(rows)),
          };
          const loads = sizes.map((batchRows, i) =>
            tables
              .load({ open: opening(linesOf(lines[i] as number)), batchRows }, slowly)
              .catch((error: Error) => error),
          );
          const ended = await scheduler.waitFor(Promise.all(loads));
          for (const one of ended) if (one instanceof Error) expect(one).toMatchObject({ code: 'changed' });
          await tables.load({ open: opening(log) });
          expect(await tables.records()).toEqual(await recordsOf(log));
          expect((await tables.sums()).rolledUp).toBe('40 40');
        },
      ),
      { numRuns: 6 * factor },
    );
  });
});

describe.skipIf(chdbMissing)('a load is refused', () => {
  const refused = (load: Promise<unknown>, code: string, words: RegExp) =>
    expect(load).rejects.toMatchObject({ name: 'LoadError', code, message: expect.stringMatching(words) });

  it('where the file is not what it was', async () => {
    await tables.load({ open: opening(log) });
    const changed = log.slice();
    changed[changed.lastIndexOf(64)] = 35;
    await refused(
      tables.load({ open: opening(changed) }),
      'changed',
      /records 1 to 40 .* not those that were loaded/,
    );
    let opened = 0;
    const replaced = () => opening(opened++ ? linesOf(40).map((byte) => byte ^ 1) : log)();
    await refused(tables.load({ open: replaced }), 'changed', /replaced by another while it was read/);
    const packed = () => new Blob([log]).stream().pipeThrough(new CompressionStream('gzip'));
    await refused(tables.load({ open: packed }), 'compressed', /createGunzip/);
    expect(await tables.records()).toEqual(await recordsOf(log));
  });

  it('with other options than it was begun with, or ones that make no sense', async () => {
    await tables.load({ open: opening(linesOf(60)), timeZone: 'Europe/Rome' });
    await refused(
      tables.load({ open: opening(log) }),
      'other-options',
      /timeZone "Europe\/Rome", and now it is "UTC"/,
    );
    await refused(
      tables.load({ open: opening(log), timeZone: 'Europe/Rome', tlsLogging: true }),
      'other-options',
      /tlsLogging false/,
    );
    await expect(tables.load({ open: opening(log), timeZone: 'Mars' })).rejects.toBeInstanceOf(RangeError);
    await expect(tables.load({ open: opening(log), batchRows: 0 })).rejects.toBeInstanceOf(RangeError);
  });

  it('where a log without years would go on into the future', async () => {
    const sasl =
      'mail postfix/smtpd[1]: 4A: client=h[10.0.0.1], sasl_method=PLAIN, sasl_username=a@x.example';
    const bytes = bytesOf(`Nov 20 10:00:00 ${sasl}\nFeb 20 10:00:00 ${sasl}\nDec 20 10:00:00 ${sasl}\n`);
    const options = { open: opening(bytes), referenceDate: '2026-12-31' };
    await refused(tables.load(options), 'year-unknown', /2027-02-20.* give the year of its first line/);
    await tables.fresh();
    expect(await tables.load({ ...options, year: 2025 })).toMatchObject({ inserted: 3 });
  });

  it('by tables that forget, or may have forgotten', async () => {
    const window = (table: string, size: number) =>
      tables.run(`ALTER TABLE ${table} MODIFY SETTING non_replicated_deduplication_window = ${size}`);
    for (const table of ['submissions', 'days', 'submissions_loads']) {
      await window(table, 0);
      await refused(
        tables.load({ open: opening(log) }),
        'may-double',
        new RegExp(`ALTER TABLE default.${table} MODIFY`),
      );
      await window(table, 10_000);
    }
    await tables.run(`SET deduplicate_insert = 'disable'`);
    await refused(tables.load({ open: opening(log) }), 'may-double', /deduplicate_insert = 'disable'/);
    await tables.run(`SET deduplicate_insert = 'enable'`);
    // Announced and inserted, and the answer lost; then so much else that the token is gone.
    const { client } = dying(tables.client, 2, 'after');
    await expect(tables.load({ open: opening(linesOf(80)) }, client)).rejects.toMatchObject({
      code: 'unavailable',
    });
    await window('submissions', 2);
    for (const day of ['03', '04']) await tables.load({ open: opening(csv(`2024-06-${day},a@x.example,1`)) });
    await refused(
      tables.load({ open: opening(log) }),
      'may-double',
      /records 1 to 20 .* INSERT INTO `submissions_loads`/,
    );
    expect(await tables.load({ open: opening(log), repeatForgotten: true })).toMatchObject({
      inserted: 20,
      repeated: 20,
    });
    await window('submissions', 10_000);
  });

  it('by ClickHouse, which keeps what it has taken before', async () => {
    const full = Object.assign(new Error('no space'), { type: 'NOT_ENOUGH_SPACE' });
    let inserts = 0;
    const client = insertingBy((rows) => {
      inserts += 1;
      return inserts > 2 ? Promise.reject(full) : tables.client.insert(rows);
    });
    await refused(
      tables.load({ open: opening(log), batchRows: 10 }, client),
      'refused',
      /not taken the records 21 to 30 of the file \(NOT_ENOUGH_SPACE\)/,
    );
    expect(await tables.load({ open: opening(log), batchRows: 10 })).toMatchObject({
      present: 20,
      repeated: 10,
      inserted: 10,
    });
    // While more is being read: what has failed is not begun again by itself.
    inserts = 2;
    const much = bytesOf(mailLog(14_000));
    async function* halting() {
      yield much.subarray(0, much.length / 2);
      if (inserts === 2) await vi.waitFor(() => expect(inserts).toBe(3));
      await new Promise((go) => setTimeout(go, 20));
      yield much.subarray(much.length / 2);
    }
    await refused(tables.load({ open: halting, batchRows: 4_000 }, client), 'refused', /records 41 to 4040/);
    expect(inserts).toBe(3);
    await tables.run('RENAME TABLE submissions_loads TO elsewhere');
    await refused(tables.load({ open: opening(log) }), 'no-table', /no table submissions_loads/);
    await tables.run('RENAME TABLE elsewhere TO submissions_loads');
  });
});
