import fc from 'fast-check';

const times = [
  '2024-06-03',
  '2024-02-29',
  '2023-02-29',
  '0999-12-31',
  '2024-06-03T12:00:00Z',
  '2024-06-03T12:00:00.5Z',
  '2024-06-03 12:00:00.123456+02:00',
  '2024-06-03T12:00:00-0330',
  '2024-06-03T12:00:00+02',
  '2024-06-03T23:59:60Z',
  '2024-02-30T12:00:00Z',
  '2024-06-03t12:00:00z',
  '2024-06-03T12:00',
  '2024-03-31 02:30:00',
  '2024-10-27 02:30:00',
  '2024-06-03 12:00:00 UTC',
  '2024-06-03T12:00:00.Z',
  '2024-06-03T24:00:00Z',
  '1717416000000',
  '99999999999',
  '171741600000',
  '017174160000',
  '1717416000',
  '1717416000.5',
  '20240603',
  ' 2024-06-03 ',
  '',
  'yesterday',
];

const senders = [
  'a@b.example',
  'a@b.example',
  'jörg@bücher.example',
  ' a@b.example',
  'A',
  '\u00a0x\u00a0',
  '\ufeffy',
  '',
  ' ',
  '😀',
  '__proto__',
  '0',
];
const counts = [
  '1',
  '7',
  '007',
  '0',
  '5 280',
  '1.5',
  '-1',
  'many',
  '',
  ' 3 ',
  '123456789012345',
  '1234567890123456',
  '99999999999999999999',
];
const words = [
  '1.2',
  'TLSv1.3',
  'none',
  '',
  ' ',
  'TLS 9',
  'basic',
  'XOAUTH2',
  'magic',
  'user',
  'service',
  '\r',
  'a\rb',
];
const other = fc.oneof(
  fc.constantFrom(...words, ...senders, ...counts),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** Mostly what the column is for, so that lines are plain and count. */
function cell(column: string): fc.Arbitrary<string> {
  const known = /time|date/i.test(column)
    ? times
    : /send/i.test(column)
      ? senders
      : /count|messages/i.test(column)
        ? counts
        : words;
  return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: other });
}

/** Columns of records, with a time and a sender nearly always. */
const columns = fc
  .tuple(
    fc.shuffledSubarray(
      [
        'messages',
        'tls',
        'Auth Method',
        'client',
        'kind',
        'Domain',
        'note',
        '__proto__',
        'Device',
        'sender',
        '7',
        '',
      ],
      { maxLength: 7 },
    ),
    fc.constantFrom(
      ['time', 'sender'],
      ['Date', 'Sender Address'],
      ['time', 'sender'],
      ['sender', 'time'],
      ['sender'],
    ),
  )
  .chain(([some, needed]) =>
    fc.shuffledSubarray([...new Set([...needed, ...some])], {
      minLength: new Set([...needed, ...some]).size,
    }),
  );

function csvCell(text: string, delimiter: string, style: number): string {
  const special = /["\n\r]/.test(text) || text.includes(delimiter);
  // Now and then as it is, which makes a record of another shape.
  if (style === 0 || (!special && style < 6)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n');

const csvText = fc
  .tuple(columns, fc.constantFrom(',', ',', ';', '\t'), lineEnd, fc.boolean())
  .chain(([names, delimiter, end, mixed]) =>
    fc
      .array(
        fc.oneof(
          {
            weight: 20,
            arbitrary: fc
              .tuple(
                fc.tuple(...names.map(cell)),
                fc.array(fc.nat(7), { minLength: names.length, maxLength: names.length }),
              )
              .map(([cells, styles]) =>
                cells.map((text, i) => csvCell(text, delimiter, styles[i] ?? 0)).join(delimiter),
              ),
          },
          { weight: 1, arbitrary: fc.array(other, { maxLength: 9 }).map((cells) => cells.join(delimiter)) },
          { weight: 1, arbitrary: fc.constantFrom('', ' ', '"', 'x,"open', 'x'.repeat(70_000)) },
        ),
        { maxLength: 25, size: 'max' },
      )
      .chain((lines) =>
        fc
          .array(mixed ? lineEnd : fc.constant(end), {
            minLength: lines.length + 1,
            maxLength: lines.length + 1,
          })
          .map((ends) => [names.join(delimiter), ...lines].map((line, i) => line + ends[i]).join('')),
      ),
  );

const jsonValue = (column: string) =>
  fc.oneof(
    { weight: 8, arbitrary: cell(column) },
    {
      weight: 2,
      arbitrary: cell(column).map((text) =>
        text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(
        null,
        true,
        false,
        0,
        -0,
        1.5,
        1e21,
        1717416000000,
        1717416000,
        -1,
        [1],
        { id: 7 },
        [],
      ),
    },
  );

/** An object as programs write it: without blanks, with them, or with something that is no JSON. */
function written(names: string[], values: unknown[], style: number): string {
  const record = Object.fromEntries(names.map((name, i) => [name, values[i]]));
  if (style < 6) return JSON.stringify(record).replaceAll('"-0"', '-0');
  const entries = names.map(
    (name, i) => `${JSON.stringify(name)}: ${Object.is(values[i], -0) ? '-0' : JSON.stringify(values[i])}`,
  );
  if (style < 9) return `{${entries.join(', ')}}`;
  return (
    [
      `{ ${entries.join(' , ')} } `,
      `{${entries.join(',')},}`,
      `{${entries.join(',')}} x`,
      `{${[...entries, entries[0]].join(',')}}`,
      `{${entries.join(',').replaceAll('1', '01')}}`,
      `\t{${entries.join(',\t')}}`,
    ][style - 9] ?? ''
  );
}

const jsonText = fc.tuple(columns, lineEnd).chain(([names, end]) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 20,
          arbitrary: fc
            .tuple(fc.tuple(...names.map(jsonValue)), fc.nat(14), fc.nat(names.length))
            .map(([values, style, count]) =>
              style === 3 ? written(names.slice(0, count), values, 0) : written(names, values, style),
            ),
        },
        { weight: 1, arbitrary: fc.constantFrom('', ' ', '{', '{}', '[]', '{"":1}', 'x'.repeat(70_000)) },
      ),
      { maxLength: 25, size: 'max' },
    )
    .map((lines) => ['{"time":"2024-06-03","sender":"a"}', ...lines].map((line) => line + end).join('')),
);

/** UTF-8 of records in one of the two formats, now and then with bytes in it that are none. */
export const recordBytes = fc
  .tuple(
    fc.oneof(csvText, jsonText),
    fc.constantFrom('', '', '', '\ufeff'),
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(4000), fc.constantFrom(0xe9, 0x80, 0xf0, 0xe2, 0xff, 0, 34, 92, 10, 13)), {
      maxLength: 4,
    }),
  )
  .map(([text, mark, ended, damage]) => {
    const bytes = new TextEncoder().encode(mark + (ended ? text : text.trimEnd()));
    for (const [place, byte] of damage) if (place < bytes.length) bytes[place] = byte;
    return bytes;
  });

/** Cuts bytes at these places, where there are such. */
export function cutAt<T extends Uint8Array | string>(whole: T, cuts: readonly number[]): T[] {
  const places = [
    0,
    ...cuts.map((cut) => Math.min(cut, whole.length)).toSorted((a, b) => a - b),
    whole.length,
  ];
  return places.slice(1).map((end, i) => whole.slice(places[i], end) as T);
}
