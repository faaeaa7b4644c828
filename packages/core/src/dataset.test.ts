import { describe, expect, expectTypeOf, it } from 'vitest';
import { createDataset, type Dataset, type Submission } from './index.ts';

const good: Submission = { time: '2026-03-01T08:00:00Z', sender: 'anna@example.com' };
const range = { from: '2026-03-01', to: '2026-03-31' };

function keysOf(dataset: Dataset<never>, rows: string, caseOf = range): string[] {
  const sort = { by: 'key', direction: 'ascending' } as const;
  return dataset
    .pivot({ ...caseOf, rows, columns: null, measure: 'messages', sort })
    .rows.map(({ key }) => key);
}

describe('append', () => {
  it.each([
    ['no time', {}, 'time', /missing/],
    ['a null time', { time: null }, 'time', /time is null/],
    ['words for a time', { time: 'yesterday' }, 'time', /ISO 8601/],
    ['an empty time', { time: '' }, 'time', /ISO 8601/],
    ['an invalid Date', { time: new Date(Number.NaN) }, 'time', /invalid/],
    ['NaN for a time', { time: Number.NaN }, 'time', /invalid/],
    ['endless time', { time: Number.POSITIVE_INFINITY }, 'time', /1970 to 2100/],
    ['a date-time without offset', { time: '2026-03-01T08:00:00' }, 'time', /ambiguous. Add Z or an offset/],
    ['30 February', { time: '2026-02-30' }, 'time', /no 2026-02-30/],
    ['30 February with a time', { time: '2026-02-30T00:00:00Z' }, 'time', /no 2026-02-30/],
    ['29 February in 2100', { time: '2100-02-29' }, 'time', /no 2100-02-29/],
    ['month 13', { time: '2026-13-01' }, 'time', /no 2026-13-01/],
    ['hour 24', { time: '2026-03-01T24:00:00Z' }, 'time', /no such time/],
    ['an offset of 25 hours', { time: '2026-03-01T08:00:00+25:00' }, 'time', /no such time/],
    ['a day before 1970', { time: '1969-12-31' }, 'time', /1970 to 2100/],
    ['an instant after 2100', { time: Date.UTC(2101, 0, 1) }, 'time', /1970 to 2100/],
    ['microseconds', { time: 1_772_352_000_000_000 }, 'time', /milliseconds/],
    ['a bigint', { time: 5n }, 'time', /time is of type bigint/],
    ['no sender', { sender: undefined }, 'sender', /empty/],
    ['an empty sender', { sender: '' }, 'sender', /empty/],
    ['a blank sender', { sender: ' ' }, 'sender', /empty/],
    ['a number as sender', { sender: 7 }, 'sender', /sender is 7/],
    ['negative messages', { messages: -1 }, 'messages', /whole number/],
    ['half a message', { messages: 0.5 }, 'messages', /whole number/],
    ['too many messages', { messages: 2 ** 53 }, 'messages', /2\^53/],
    ['messages as text', { messages: '3' }, 'messages', /whole number/],
    ['an unknown TLS version', { tls: 'TLSv1.3' }, 'tls', /tls is "TLSv1.3". Use one of "none"/],
    ['a TLS version that objects inherit', { tls: 'constructor' }, 'tls', /Use one of/],
    ['an unknown method', { auth: 'plain' }, 'auth', /Use one of "basic"/],
    ['an unknown kind', { kind: 'robot' }, 'kind', /Use one of "user"/],
    ['a domain that is no text', { domain: 3 }, 'domain', /Give a string/],
    ['a client that is no text', { client: {} }, 'client', /Give a string/],
  ])('rejects %s, and nothing else', (name, fault, field, reason) => {
    const dataset = createDataset();
    const record = { ...good, ...(name === 'no time' ? { time: undefined } : fault) };
    const result = dataset.append([good, record, good]);
    expect(result).toMatchObject({ accepted: 2, rejectedCount: 1, rejected: [{ index: 1, field }] });
    expect(result.rejected[0]?.reason).toMatch(reason);
    expect(result.rejected[0]?.value).toEqual((record as unknown as Record<string, unknown>)[field]);
    expect(dataset.size).toBe(2);
  });

  it.each([null, undefined, 3, 'text', true, () => 1])('rejects %o, which is no record at all', (record) => {
    const result = createDataset().append([record as unknown as Submission, good]);
    expect(result).toMatchObject({ accepted: 1, rejected: [{ index: 0, field: '', value: record }] });
  });

  it.each([
    ['2026-03-01T08:00Z', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01 08:00:00z', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01T08:00:00.123456+01:00', '2026-03-01T07:00:00.123Z'],
    ['2026-03-01T08:00:00,5-0330', '2026-03-01T11:30:00.500Z'],
    ['2026-03-01T08:00:00+05', '2026-03-01T03:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.999Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
    ['2100-12-31T23:59:59Z', '2100-12-31T23:59:59.000Z'],
  ])('understands %s', (time, instant) => {
    const dataset = createDataset();
    expect(dataset.append([{ ...good, time }]).rejected).toEqual([]);
    expect(dataset.coverage().through).toBe(Date.parse(instant));
  });

  it('keeps the first 100 rejections and counts them all', () => {
    const result = createDataset().append(Array.from({ length: 250 }, () => ({ ...good, messages: -1 })));
    expect(result.rejected.map(({ index }) => index)).toEqual(
      Array.from({ length: 100 }, (_, index) => index),
    );
    expect(result).toMatchObject({ accepted: 0, rejectedCount: 250 });
  });

  it('takes any iterable, and records with hostile getters cannot break it', () => {
    const dataset = createDataset();
    const hostile = {
      get time(): string {
        throw new Error('no');
      },
      sender: 'x',
    };
    function* records() {
      yield good;
      yield hostile;
    }
    expect(dataset.append(records())).toMatchObject({ accepted: 1, rejectedCount: 1 });
    expect(dataset.append(new Set([good]))).toMatchObject({ accepted: 1 });
  });
});

describe('senders', () => {
  const insensitive = createDataset({ caseInsensitiveSenders: true });
  const sensitive = createDataset();
  const senders = [
    'Anna@Example.COM',
    'anna@example.com',
    'bob@Bücher.example',
    'bob@XN--BCHER-KVA.example',
    'bob@bücher.Example',
    'PRINTER',
    'a@b@C.example',
    'Ünï@x.example',
    '１@１２３',
  ];
  for (const sender of senders) {
    insensitive.append([{ ...good, sender }]);
    sensitive.append([{ ...good, sender }]);
  }

  it('are the same when their domains are, by lower case and A-label', () => {
    expect(keysOf(sensitive, 'sender')).toEqual([
      'Anna@example.com',
      'PRINTER',
      'a@b@c.example',
      'anna@example.com',
      'bob@xn--bcher-kva.example',
      'Ünï@x.example',
      '１@123',
    ]);
  });

  it('can be grouped without regard to case in the local part', () => {
    expect(keysOf(insensitive, 'sender')).toEqual([
      'a@b@c.example',
      'anna@example.com',
      'bob@xn--bcher-kva.example',
      'printer',
      'ünï@x.example',
      '１@123',
    ]);
  });

  it('belong to the domain after their last @, or to none', () => {
    expect(keysOf(sensitive, 'domain')).toEqual([
      '',
      '123',
      'c.example',
      'example.com',
      'x.example',
      'xn--bcher-kva.example',
    ]);
  });

  it('may send for another domain, normalised the same way', () => {
    const dataset = createDataset();
    dataset.append([
      { ...good, domain: 'BÜCHER.example' },
      { ...good, domain: '' },
      { ...good, domain: 'not a/domain?é' },
    ]);
    expect(keysOf(dataset, 'domain')).toEqual(['', 'not a/domain?é', 'xn--bcher-kva.example']);
  });
});

describe('dimensions', () => {
  it('are declared where records enter, typed by what the function takes', () => {
    const dataset = createDataset({ dimensions: { device: (r) => r.device } });
    dataset.append([{ ...good, device: 'scanner' }, good]);
    expect(keysOf(dataset, 'device')).toEqual(['', 'scanner']);
    expect(dataset.dimensions).toEqual(['sender', 'domain', 'tls', 'auth', 'client', 'kind', 'device']);

    interface Row extends Submission {
      building: number;
    }
    const rows = createDataset({ dimensions: { building: (row: Row) => String(row.building) } });
    expectTypeOf(rows).toEqualTypeOf<Dataset<Row>>();
    expectTypeOf(createDataset<Row>({ dimensions: { b: (row) => `${row.building}` } })).toEqualTypeOf<
      Dataset<Row>
    >();
    rows.append([{ ...good, building: 4 }]);
    expect(keysOf(rows, 'building')).toEqual(['4']);
    // @ts-expect-error A record without what the dimension reads.
    rows.append([good]);
    // @ts-expect-error A misspelt field.
    createDataset().append([{ ...good, mesages: 2 }]);
  });

  it('that throw or give no text reject only that record', () => {
    const dataset = createDataset({
      dimensions: {
        device: (record: Submission) => {
          if (record.client === 'bad') throw new Error('no device');
          return (record.client === 'odd' ? 7 : record.client) as string;
        },
      },
    });
    const result = dataset.append([
      { ...good, client: 'bad' },
      { ...good, client: 'odd' },
      { ...good, client: 'x' },
    ]);
    expect(result).toMatchObject({ accepted: 1, rejectedCount: 2 });
    expect(result.rejected.map(({ field }) => field)).toEqual(['device', 'device']);
    expect(result.rejected[0]?.reason).toMatch(/no device/);
    expect(keysOf(dataset, 'device')).toEqual(['x']);
    expect(keysOf(dataset, 'client')).toEqual(['x']);
  });

  it.each(['sender', 'day', ''])('cannot be called %j', (id) => {
    expect(() => createDataset({ dimensions: { [id]: () => 'x' } })).toThrow(/another name/);
  });

  it('may be called like what objects inherit', () => {
    const dimensions: Record<string, () => string> = { constructor: () => 'x' };
    const dataset = createDataset({ dimensions });
    dataset.append([good]);
    expect(keysOf(dataset, 'constructor')).toEqual(['x']);
    expect(() => keysOf(createDataset(), 'constructor')).toThrow(/not a dimension/);
  });
});

describe('a plain day', () => {
  const dataset = createDataset();
  dataset.append([
    { time: '2026-03-01', sender: 'a', messages: 3 },
    { time: '2026-03-01T23:30:00Z', sender: 'b' },
  ]);

  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'])(
    'is that day in %s',
    (timeZone) => {
      const query = {
        ...range,
        timeZone,
        rows: 'day',
        columns: null,
        measure: 'messages',
        sort: { by: 'total', direction: 'descending' },
      } as const;
      const [first] = dataset.pivot({ ...query, where: [{ field: 'sender', op: 'is', value: 'a' }] }).rows;
      expect(first).toMatchObject({ key: '2026-03-01', total: 3 });
    },
  );

  it('stands beside instants, whose day depends on the zone', () => {
    const totals = (timeZone: string) =>
      dataset
        .pivot({
          from: '2026-03-01',
          to: '2026-03-02',
          timeZone,
          rows: 'day',
          columns: null,
          measure: 'messages',
        })
        .rows.map(({ total }) => total);
    expect(totals('UTC')).toEqual([4, 0]);
    expect(totals('Europe/Rome')).toEqual([3, 1]);
  });

  it('starts and ends in the zone of the query', () => {
    expect(dataset.coverage('America/New_York')).toEqual({
      from: '2026-03-01',
      to: '2026-03-01',
      through: Date.parse('2026-03-02T05:00:00Z'),
    });
    expect(dataset.coverage('Europe/Rome')).toEqual({
      from: '2026-03-01',
      to: '2026-03-02',
      through: Date.parse('2026-03-01T23:30:00Z'),
    });
  });
});

describe('memory', () => {
  it('says what is held', () => {
    const dataset = createDataset();
    for (let i = 0; i < 5000; i++) dataset.append([{ ...good, sender: `s${i % 50}@x` }]);
    const { rows, dictionaries, total } = dataset.memory();
    expect(total).toBe(rows + dictionaries);
    expect(rows / dataset.size).toBeGreaterThan(20);
    expect(rows / dataset.size).toBeLessThan(60);
  });
});
