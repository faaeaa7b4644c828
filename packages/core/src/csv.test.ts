import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset, csvLine, type PivotTable, pivotToCsv, toCsv } from './index.ts';

/** RFC 4180, character by character. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted && sign === '"' && text[i + 1] === '"') {
      field += '"';
      i++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      record.push(field);
      field = '';
    } else if (!quoted && sign === '\r' && text[i + 1] === '\n') {
      records.push([...record, field]);
      record = [];
      field = '';
      i++;
    } else field += sign;
  }
  expect([quoted, record, field]).toEqual([false, [], '']);
  return records;
}

describe('CSV', () => {
  it('reads back as it was written', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ',', '\r\n', 'a"b', ';'));
    const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, (written) => {
        const read = parseCsv(toCsv(written));
        const safe = written.map((row) =>
          row.map((field) => (/^[=+\-@\t\r\n＝＋－＠]/.test(field) ? `'${field}` : field)),
        );
        expect(read).toEqual(safe);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'neutralises %j',
    (formula) => {
      expect(parseCsv(csvLine([formula, 'x', formula]))).toEqual([[`'${formula}`, 'x', `'${formula}`]]);
    },
  );

  it('quotes what would open a field where semicolons separate', () => {
    expect(csvLine(['a;=1'])).toBe('"a;=1"\r\n');
  });

  it('leaves numbers as they are', () => {
    expect(csvLine([-5, 0, 9007199254740991, null, undefined, true])).toBe(
      '-5,0,9007199254740991,,,true\r\n',
    );
  });

  it('writes a header and a mark when asked', () => {
    expect(toCsv([['é', 1]], { header: ['sender', 'messages'], bom: true })).toBe(
      '\ufeffsender,messages\r\né,1\r\n',
    );
    expect(toCsv([])).toBe('');
  });
});

describe('a table as CSV', () => {
  const table: PivotTable = {
    columns: [
      { key: '1.0', total: 3 },
      { key: 'others', total: 1, folded: 2 },
    ],
    rows: [
      { key: '=cmd@x', total: 4, cells: [3, 1] },
      { key: '', total: 0, cells: [0, 0] },
    ],
    total: 4,
    rowCount: 2,
    coverage: { from: null, to: null, through: null },
  };

  it('has raw numbers under the keys', () => {
    expect([...pivotToCsv(table)]).toEqual(['key,total,1.0,others\r\n', "'=cmd@x,4,3,1\r\n", ',0,0,0\r\n']);
  });

  it('says in people’s words what, when, where and in which unit', () => {
    const lines = pivotToCsv(table, {
      rowHeader: 'Sender',
      totalHeader: 'Messages',
      rowLabel: (key) => key || '(none)',
      columnLabel: ({ key, folded }) => (folded ? `${folded} others` : `TLS ${key}`),
      about: [['Time zone', 'Europe/Rome']],
      bom: true,
    });
    expect([...lines].join('')).toBe(
      "\ufeffTime zone,Europe/Rome\r\n\r\nSender,Messages,TLS 1.0,2 others\r\n'=cmd@x,4,3,1\r\n(none),0,0,0\r\n",
    );
  });

  it('has a line for every hour of the range, also of the day on which clocks go back', () => {
    const dataset = createDataset();
    dataset.append([
      { time: '2026-10-25T02:30:00+02:00', sender: 'a@x.example', tls: '1.2', messages: 3 },
      { time: '2026-10-25T02:30:00+01:00', sender: 'a@x.example', tls: '1.3', messages: 4 },
    ]);
    const days = { from: '2026-10-25', to: '2026-10-25', timeZone: 'Europe/Rome' };
    const hours = dataset.pivot({ ...days, rows: 'hour', columns: 'tls', measure: 'messages' });
    const lines = [...pivotToCsv(hours, { rowHeader: 'Hour', columnLabel: ({ key }) => `=TLS ${key}` })];
    expect(lines).toHaveLength(26);
    expect([lines[0], ...lines.slice(3, 5)]).toEqual([
      "Hour,total,'=TLS 1.2,'=TLS 1.3\r\n",
      '2026-10-25T02:00+02:00,3,3,0\r\n',
      '2026-10-25T02:00+01:00,4,0,4\r\n',
    ]);
  });
});
