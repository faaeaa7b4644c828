import type { CsvValue } from '@smtp-auth-report/core';
import { fileName, saveBlob, useReport } from '@smtp-auth-report/react';
import type { MouseEvent } from 'react';
import type { TableColumn } from './columns.ts';
import type { DetailsTableProps } from './props.ts';
import { tableCsv } from './tableCsv.ts';
import type { ShownRows } from './useShownRows.ts';

interface ExportOptions extends Pick<DetailsTableProps, 'title' | 'range' | 'exportName' | 'onExport'> {
  columns: readonly TableColumn[];
  rows: ShownRows;
  search: string;
  sort: NonNullable<DetailsTableProps['sort']> | null;
}

/** Makes a file of what is displayed, or has the host make it; undefined where there is no way to. */
export function useExport(options: ExportOptions) {
  const { title, range, exportName, onExport, columns, rows, search, sort } = options;
  const { translate, timeZone } = useReport();
  if (onExport) {
    const ids = columns.map(({ id }) => id);
    return (event: MouseEvent<HTMLButtonElement>) =>
      onExport({ reason: 'export', event, search, sort, columns: ids });
  }
  if (exportName === undefined) return undefined;
  return () => {
    const about: CsvValue[][] = [[title]];
    if (range) about.push([translate('dateRange'), range.from, range.to]);
    about.push([translate('timeZone'), timeZone]);
    if (search) about.push([translate('searchSenders'), search]);
    // Excel reads a file without a byte order mark in its local code page.
    const lines = ['\ufeff', ...tableCsv({ about, columns, rows })];
    saveBlob(new Blob(lines, { type: 'text/csv;charset=utf-8' }), fileName(exportName, 'csv'));
  };
}
