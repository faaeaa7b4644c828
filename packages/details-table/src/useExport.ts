import type { CsvValue, PivotRow, PivotTable, SourceError } from '@smtp-auth-report/core';
import { toSourceError, useReport } from '@smtp-auth-report/react';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { TableColumn } from './columns.ts';
import { exportPages, exportRows } from './exportFile.ts';
import type { DetailsTableProps, ExportDetails } from './props.ts';
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
  const { exportName: name, onExport, loadAll, onePage, data, columns, rows, search, sort } = options;
  const [state, setState] = useState(idle);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const about = useAbout(options);

  const detailsOf = (event: MouseEvent<HTMLButtonElement>): ExportDetails => {
    const ids = columns.map(({ id }) => id);
    return { reason: 'export', event, search, sort, columns: ids };
  };
  const save = async (heading: { name: string; about: CsvValue[][] }, details: ExportDetails) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const pages = onePage ? undefined : loadAll?.({ ...details, signal });
    setState(pages ? { step: 'running', written: 0, count: data.rowCount } : idle);
    const onProgress = (written: number, count: number) => setState({ step: 'running', written, count });
    try {
      if (!pages) return exportRows(each(rows), { ...heading, columns });
      const written = await exportPages(pages, { ...heading, columns, data, signal, onProgress });
      setState({ step: 'saved', written });
    } catch (error) {
      // Cancelled, it has said so already, and another may be under way.
      if (!signal.aborted) setState({ step: 'failed', error: toSourceError(error) });
    }
  };
  if (!onExport && name === undefined) return undefined;
  return {
    run: (event: MouseEvent<HTMLButtonElement>) => {
      if (onExport) onExport(detailsOf(event));
      else if (name !== undefined) void save({ name, about }, detailsOf(event));
    },
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
