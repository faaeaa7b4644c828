export type { CalendarContext, DayRange } from './calendar.ts';
export { lastDays, previousRange, resolveRange, startOfDay, today } from './calendar.ts';
export type { CsvOptions, CsvValue } from './csv.ts';
export { csvLine, toCsv } from './csv.ts';
export type {
  AppendResult,
  Dataset,
  DatasetMemory,
  DatasetOptions,
  Rejection,
  SubmissionWith,
} from './dataset.ts';
export { createDataset } from './dataset.ts';
export { addDays, daysBetween } from './days.ts';
export type { DimensionDefinition, PivotWords, Swatch } from './dimensions.ts';
export { dimensionOf, standardDimensions } from './dimensions.ts';
export { memorySource } from './memorySource.ts';
export type { ChartVariant, PivotDefinition, PivotOptions } from './pivots.ts';
export { definePivot, findPivot, standardPivots } from './pivots.ts';
export type { PivotCsvOptions } from './pivotToCsv.ts';
export { pivotToCsv } from './pivotToCsv.ts';
export type { SearchParams } from './platform.ts';
export type {
  Clause,
  Coverage,
  Day,
  DimensionId,
  FieldClause,
  Measure,
  PivotColumn,
  PivotQuery,
  PivotRow,
  PivotTable,
  RowClause,
  SortKey,
  SortOrder,
  TimeUnit,
} from './query.ts';
export type { ChartScale, ReportRange, ReportState, StopConditions } from './reportState.ts';
export { defaultReportState } from './reportState.ts';
export type { ReadableSearchParams, SearchParamsOptions } from './reportStateUrl.ts';
export { reportStateFromSearchParams, reportStateToSearchParams } from './reportStateUrl.ts';
export { domainKey, senderKey } from './senderKey.ts';
export type {
  DaysOfSenders,
  Signal,
  Source,
  SourceErrorCode,
  SourceOptions,
  SubmissionQuery,
} from './source.ts';
export { SourceError, sourceErrorCodes } from './source.ts';
export type { AuthMethod, SenderKind, Submission, TlsVersion } from './submission.ts';
export { authMethods, senderKinds, tlsVersions } from './submission.ts';
export type { SubmissionBatch, SubmissionColumns, ValueColumn } from './submissionColumns.ts';
export type { Extents, PlainDay, Stretch, TimeAxis } from './timeAxis.ts';
export { coverageOfExtents, timeAxis } from './timeAxis.ts';
export type { ValidPivotQuery, ValidSubmissionQuery } from './validateQuery.ts';
export { validateQuery, validateSubmissionQuery, validateTimeZone } from './validateQuery.ts';
