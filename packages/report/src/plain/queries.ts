// The report's questions, for whoever asks them where there is no React: a server component, a job at night.
export {
  cardQueries,
  chartQuery,
  conditions,
  domainsQuery,
  flyoutQueries,
  lastWeek,
  pageSizeOf,
  previousQuery,
  tableQuery,
  unitOf,
  unitsOf,
  type ZonedRange,
} from '../queries.ts';
