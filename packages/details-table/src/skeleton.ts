export { DetailsTableSkeleton } from './TableSkeleton.tsx';
