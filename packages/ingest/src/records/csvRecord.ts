/** Separators that spreadsheets and databases write. RFC 4180 knows the comma only. */
export const delimiters = [',', ';', '\t'] as const;

export type Delimiter = (typeof delimiters)[number];

const quote = 34;

export interface CsvRecord {
  fields: string[];
  /** Just after the record's line end. */
  end: number;
}

/** The fields of a line without any quote. */
export function plainFields(line: string, delimiter: Delimiter): string[] {
  return line.split(delimiter);
}

/**
 * The record at `start`, by RFC 4180: a quoted field may hold delimiters, line ends and doubled quotes. Text between a closing
 * quote and the next delimiter, which the RFC forbids, is kept. A quote inside a field that did not begin with one is a
 * character like any other.
 * @param ended whether `text` is all there is; else a record without its line end is not complete
 * @returns undefined when more text is needed, or when a quote never closes
 */
export function csvRecordAt(
  text: string,
  start: number,
  delimiter: Delimiter,
  ended: boolean,
): CsvRecord | undefined {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field = '';
    if (text.charCodeAt(at) === quote) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return undefined;
      field = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const lineEnd = text.indexOf('\n', at);
    // Without the line's end nothing is sure: a quote at the end of a piece may be the first half of a doubled one.
    if (lineEnd < 0 && !ended) return undefined;
    const stop = lineEnd < 0 ? text.length : lineEnd;
    const next = text.indexOf(delimiter, at);
    if (next >= 0 && next < stop) {
      fields.push(field + text.slice(at, next));
      at = next + 1;
      continue;
    }
    const last = stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    fields.push(field + text.slice(at, last));
    return { fields, end: lineEnd < 0 ? stop : stop + 1 };
  }
}

/** The next quote that is not doubled; −1 without one. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}
