import type {
  FieldClause,
  Measure,
  PivotTable,
  SenderKind,
  SortOrder,
  SourceError,
  Swatch,
} from '@smtp-auth-report/core';
import type { HighlightProps } from '@smtp-auth-report/react';
import type { ChangeEvent, ComponentPropsWithoutRef, MouseEvent, ReactNode } from 'react';
import type { RowsComponent } from './drawnRows.ts';
import type { SortDetails } from './useOrder.ts';
import type { SearchDetails } from './useSearch.ts';
import type { SelectDetails } from './useSelection.ts';

export interface RowOpenDetails {
  reason: 'row';
  event: MouseEvent<HTMLElement>;
}

export interface PageDetails {
  reason: 'page';
  event: MouseEvent<HTMLButtonElement>;
}

export interface ColumnsDetails {
  reason: 'columns';
  event: ChangeEvent<HTMLInputElement> | MouseEvent<HTMLButtonElement>;
}

export interface ExportDetails {
  reason: 'export';
  event: MouseEvent<HTMLButtonElement>;
  /** What is displayed, so that the host can ask its source for all of it. */
  search: string;
  sort: SortOrder | null;
  /** The ids of the columns in sight, in their order. */
  columns: readonly string[];
}

/** What `loadAll` is asked for. */
export interface LoadAllDetails extends ExportDetails {
  /** Aborted when the person cancels, or the table goes. */
  signal: AbortSignal;
}

export interface FilterDetails {
  reason: 'filter';
  event: MouseEvent<HTMLElement>;
}

export interface ActionDetails {
  reason: 'action';
  event: MouseEvent<HTMLButtonElement>;
}

/** Something the host can do with chosen senders. */
export interface SenderAction {
  id: string;
  label: string;
  onAction: (senders: readonly string[], details: ActionDetails) => void;
  /** `'primary'`: what one is most likely here for; `'warning'`: it makes something stop. */
  tone?: 'primary' | 'warning' | undefined;
}

export interface DetailsTableProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'>, HighlightProps {
  /** Rows are senders; columns none, or the values of a dimension. Undefined until the first answer. */
  data: PivotTable | undefined;
  /** What the table is about, for its accessible name. */
  title: string;
  /** First and last day of the data, for the accessible name and the export. */
  range?: { from: string; to: string } | undefined;
  /** What the numbers count. Default `'messages'`. */
  measure?: Measure | undefined;
  /** The dimension that the columns are values of, so that pointing at one can be told, and only one be asked for. */
  columnsField?: string | undefined;
  /** The name of a column on screen. Default: its key. */
  columnLabel?: ((key: string) => string) | undefined;
  /** A fixed colour for a column; others take the next of the palette. */
  columnSwatch?: ((key: string) => Swatch | undefined) | undefined;
  /** The order of the rows. Given, the rows come in it and are not sorted again; null is the source's own order. */
  sort?: SortOrder | null | undefined;
  defaultSort?: SortOrder | null | undefined;
  onSortChange?: ((sort: SortOrder | null, details: SortDetails) => void) | undefined;
  /** What addresses must have in them. Rows that are all here are searched here; else the source is to be asked. */
  search?: string | undefined;
  defaultSearch?: string | undefined;
  /** Where the source pages, called when typing rests. */
  onSearchChange?: ((search: string, details: SearchDetails) => void) | undefined;
  /** Ids: `domain`, `total`, `percent`, `first`, `last`, `others`, and `column:` + key for a value. */
  hiddenColumns?: readonly string[] | undefined;
  /** Default: `['first']`. */
  defaultHiddenColumns?: readonly string[] | undefined;
  onHiddenColumnsChange?: ((hidden: readonly string[], details: ColumnsDetails) => void) | undefined;
  /** Chosen senders, also those on other pages. */
  selected?: ReadonlySet<string> | undefined;
  defaultSelected?: ReadonlySet<string> | undefined;
  /** With this or `actions`, senders can be chosen. */
  onSelectedChange?: ((selected: ReadonlySet<string>, details: SelectDetails) => void) | undefined;
  /** What the host can do with chosen senders. */
  actions?: readonly SenderAction[] | undefined;
  /** Whether a sender is a person or a service account, where that is known. */
  kindOf?: ((sender: string) => SenderKind | undefined) | undefined;
  /** A sentence for each sender that is unusual, by sender. */
  marks?: ReadonlyMap<string, string> | undefined;
  /** The name of the exported file, without ending. With it there is a button that makes one of what is displayed. */
  exportName?: string | undefined;
  /** Exports in the host's way, which may reach rows that are not here. */
  onExport?: ((details: ExportDetails) => void) | undefined;
  /**
   * For sources that page: every row of what is displayed, page by page, from the first. With it the built-in export writes all of
   * them, and can be cancelled; without it, those that are here.
   */
  loadAll?: ((details: LoadAllDetails) => AsyncIterable<PivotTable>) | undefined;
  /** Height of rows: 40 or 32 px. Default: what `--sar-row-height` says. */
  density?: 'comfortable' | 'compact' | undefined;
  /** An answer is on its way: rows that are there are dimmed, else a skeleton stands in. */
  loading?: boolean | undefined;
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
  /**
   * How rows that are all here are drawn. Default: in pages. `VirtualRows` of `@smtp-auth-report/details-table/virtual` draws of any
   * number those in sight.
   */
  rows?: RowsComponent | undefined;
  /** Rows of a page. Default 100. */
  pageSize?: number | undefined;
  /** With `onPageChange`: rows before the first in `data`. */
  offset?: number | undefined;
  /** For sources that page: `data` holds one page of `data.rowCount` rows, and this asks for another. */
  onPageChange?: ((offset: number, details: PageDetails) => void) | undefined;
  /** Makes rows open: by click, or Enter on the sender. */
  onRowOpen?: ((sender: string, details: RowOpenDetails) => void) | undefined;
  /** Makes domains and, with `columnsField`, values offer to show only theirs: the condition to be added. */
  onFilter?: ((clause: FieldClause, details: FilterDetails) => void) | undefined;
  /** In place of rows when there are none. Default: a sentence that no submission matches. */
  empty?: ReactNode;
}
