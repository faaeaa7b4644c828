import type { PivotRow, PivotTable } from '@smtp-auth-report/core';
import type { TableColumn } from './columns.ts';
import { csvRows, rowsAs } from './tableCsv.ts';

interface ExportAll {
  pages: AsyncIterable<PivotTable>;
  /** The answer on screen, whose columns the file has. */
  data: PivotTable;
  columns: readonly TableColumn[];
  heading: string;
  signal: AbortSignal;
  /** Rows that are written, of how many. */
  onProgress: (written: number, count: number) => void;
}

/**
 * Every page as one file. Each becomes a blob of its own at once, which a browser may keep on disk.
 * @throws what `pages` throws, or the signal's reason
 */
export async function exportAll({ pages, data, columns, heading, signal, onProgress }: ExportAll) {
  const parts: (string | Blob)[] = [heading];
  let written = 0;
  for await (const page of pages) {
    signal.throwIfAborted();
    const rows: readonly PivotRow[] = rowsAs(data, page);
    parts.push(new Blob([csvRows(rows, columns)]));
    written += rows.length;
    onProgress(written, page.rowCount);
  }
  signal.throwIfAborted();
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), written };
}
