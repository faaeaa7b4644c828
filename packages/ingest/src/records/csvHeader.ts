import { type Columns, columnsOf, missingFrom } from './aliases.ts';
import { csvRecordAt, type Delimiter, delimiters } from './csvRecord.ts';

export interface CsvHeader {
  delimiter: Delimiter;
  names: string[];
  columns: Columns;
  missing: ('sender' | 'time')[];
}

function headerWith(line: string, delimiter: Delimiter): CsvHeader {
  const names = (csvRecordAt(line, 0, delimiter, true)?.fields ?? []).map((name) => name.trim());
  const columns = columnsOf(names);
  return { delimiter, names, columns, missing: missingFrom(columns) };
}

/** The line as a header, by the delimiter that makes most sense of it: most known columns, then most columns. */
export function csvHeaderOf(line: string): CsvHeader {
  let best = headerWith(line, ',');
  for (const delimiter of delimiters) {
    const next = headerWith(line, delimiter);
    const gain = next.columns.fields.size - best.columns.fields.size || next.names.length - best.names.length;
    if (gain > 0) best = next;
  }
  return best;
}

/** A header that names at least a sender and a time. */
export function isCsvHeader(header: CsvHeader): boolean {
  return header.missing.length === 0;
}
