export {
  DetailsTable,
  type DetailsTableProps,
  type PageDetails,
  type RowOpenDetails,
  type SortDetails,
} from './DetailsTable.tsx';
