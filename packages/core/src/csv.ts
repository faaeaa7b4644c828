/** A field: numbers stay raw, absent values are empty. */
export type CsvValue = string | number | boolean | null | undefined;

export interface CsvOptions {
  /** Names of the columns, as the first line. */
  header?: readonly CsvValue[] | undefined;
  /** Begin with a byte order mark: Excel takes a file without one for its local code page. Default false. */
  bom?: boolean | undefined;
}

export const byteOrderMark = '\ufeff';

const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;
// Beyond RFC 4180: where a semicolon or a tab separates fields, an unquoted one would open a new field, and a formula in it.
const needsQuotes = /[",;\t\r\n]/;

function csvField(value: CsvValue): string {
  if (typeof value !== 'string') return String(value ?? '');
  // Spreadsheets run text that begins like a formula. Anyone can try to sign in with a name that does.
  const text = formulaStart.test(value) ? `'${value}` : value;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * One record with its CRLF (RFC 4180). Text that a spreadsheet would run as a formula is preceded by an apostrophe, in
 * every column; numbers given as numbers are written as they are.
 */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

/** Records as one text. For more than fits in memory write `csvLine` by `csvLine`. */
export function toCsv(rows: Iterable<readonly CsvValue[]>, { header, bom }: CsvOptions = {}): string {
  const lines = [bom ? byteOrderMark : '', header ? csvLine(header) : ''];
  for (const row of rows) lines.push(csvLine(row));
  return lines.join('');
}
