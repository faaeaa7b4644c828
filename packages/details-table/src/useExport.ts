import type { CsvValue, PivotRow, PivotTable, SourceError } from '@smtp-auth-report/core';
import { fileName, saveBlob, toSourceError, useReport } from '@smtp-auth-report/react';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { TableColumn } from './columns.ts';
import { exportAll } from './exportAll.ts';
import type { DetailsTableProps, ExportDetails } from './props.ts';
import { csvHeading, csvRows } from './tableCsv.ts';
import type { ShownRows } from './useShownRows.ts';

interface ExportOptions
  extends Pick<DetailsTableProps, 'title' | 'range' | 'exportName' | 'onExport' | 'loadAll'> {
  data: PivotTable;
  columns: readonly TableColumn[];
  rows: ShownRows;
  /** No row is missing here. */
  onePage: boolean;
  search: string;
  sort: NonNullable<DetailsTableProps['sort']> | null;
}

/** How far an export of all pages is, or how it ended. */
export type ExportState =
  | { step: 'idle' | 'canceled' }
  | { step: 'running'; written: number; count: number }
  | { step: 'saved'; written: number }
  | { step: 'failed'; error: SourceError };

const idle: ExportState = { step: 'idle' };

/** Makes a file of what is displayed, or has the host make it; undefined where there is no way to. */
export function useExport(options: ExportOptions) {
  const { exportName, onExport, loadAll, onePage, data, columns, rows, search, sort } = options;
  const [state, setState] = useState(idle);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const about = useAbout(options);

  const detailsOf = (event: MouseEvent<HTMLButtonElement>): ExportDetails => {
    const ids = columns.map(({ id }) => id);
    return { reason: 'export', event, search, sort, columns: ids };
  };
  const save = (name: string, file: Blob) => saveBlob(file, fileName(name, 'csv'));
  const saveAll = async (name: string, pages: NonNullable<typeof loadAll>, details: ExportDetails) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ step: 'running', written: 0, count: data.rowCount });
    const onProgress = (written: number, count: number) => setState({ step: 'running', written, count });
    const heading = csvHeading({ about, columns });
    try {
      const pagesOfAll = pages({ ...details, signal });
      const all = await exportAll({ pages: pagesOfAll, data, columns, heading, signal, onProgress });
      save(name, all.file);
      setState({ step: 'saved', written: all.written });
    } catch (error) {
      // Cancelled, it has said so already, and another may be under way.
      if (!signal.aborted) setState({ step: 'failed', error: toSourceError(error) });
    }
  };
  const run = (event: MouseEvent<HTMLButtonElement>) => {
    if (onExport) return onExport(detailsOf(event));
    if (exportName === undefined) return;
    if (loadAll && !onePage) return void saveAll(exportName, loadAll, detailsOf(event));
    const lines = [csvHeading({ about, columns }), csvRows(each(rows), columns)];
    save(exportName, new Blob(lines, { type: 'text/csv;charset=utf-8' }));
    setState(idle);
  };
  if (!onExport && exportName === undefined) return undefined;
  return {
    run,
    /** Only the rows of a page would be in the file. */
    pageOnly: !onePage && !onExport && !loadAll,
    state,
    cancel: () => {
      running.current?.abort();
      setState({ step: 'canceled' });
    },
  };
}

export type TableExport = NonNullable<ReturnType<typeof useExport>>;

/** What a file says of itself. */
function useAbout({ title, range, search }: ExportOptions): CsvValue[][] {
  const { translate, timeZone } = useReport();
  const about: CsvValue[][] = [[title]];
  if (range) about.push([translate('dateRange'), range.from, range.to]);
  about.push([translate('timeZone'), timeZone]);
  if (search) about.push([translate('searchSenders'), search]);
  return about;
}

function* each(rows: ShownRows): Generator<PivotRow, void, undefined> {
  for (let index = 0; index < rows.length; index++) {
    const row = rows.at(index);
    if (row) yield row;
  }
}
