import type { PivotRow, PivotTable } from '@smtp-auth-report/core';
import { fileName, saveBlob } from '@smtp-auth-report/react';
import { csvHeading, csvRows, rowsAs, type TableHeading } from './tableCsv.ts';

const type = 'text/csv;charset=utf-8';

interface NamedFile extends TableHeading {
  /** Without its ending. */
  name: string;
}

/** Saves the rows that are here. */
export function exportRows(rows: Iterable<PivotRow>, { name, ...heading }: NamedFile): void {
  saveBlob(new Blob([csvHeading(heading), csvRows(rows, heading.columns)], { type }), fileName(name, 'csv'));
}

interface PagesOptions extends NamedFile {
  /** The answer on screen, whose columns the file has. */
  data: PivotTable;
  signal: AbortSignal;
  /** Rows that are written, of how many. */
  onProgress: (written: number, count: number) => void;
}

/**
 * Saves every page as one file. Each becomes a blob of its own at once, which a browser may keep on disk.
 * @returns how many rows it has
 * @throws what `pages` throws, or the signal's reason
 */
export async function exportPages(pages: AsyncIterable<PivotTable>, options: PagesOptions): Promise<number> {
  const { name, data, columns, about, signal, onProgress } = options;
  const parts: (string | Blob)[] = [csvHeading({ about, columns })];
  let written = 0;
  for await (const page of pages) {
    signal.throwIfAborted();
    const rows = rowsAs(data, page);
    parts.push(new Blob([csvRows(rows, columns)]));
    written += rows.length;
    onProgress(written, page.rowCount);
  }
  signal.throwIfAborted();
  saveBlob(new Blob(parts, { type }), fileName(name, 'csv'));
  return written;
}
