export { defaultHiddenColumns } from './columns.ts';
export { DetailsTable } from './DetailsTable.tsx';
export type { DrawnRows, RowsComponent, RowsProps } from './drawnRows.ts';
export type {
  ActionDetails,
  ColumnsDetails,
  DetailsTableProps,
  ExportDetails,
  FilterDetails,
  LoadAllDetails,
  PageDetails,
  RowOpenDetails,
  SenderAction,
} from './props.ts';
export type { SortDetails } from './useOrder.ts';
export type { SearchDetails } from './useSearch.ts';
export type { SelectDetails } from './useSelection.ts';
