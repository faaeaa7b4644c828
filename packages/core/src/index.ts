export type { DimensionDefinition, PivotWords, Swatch } from './dimensions.ts';
export { dimensionOf, standardDimensions } from './dimensions.ts';
export type { PivotDefinition, PivotOptions } from './pivots.ts';
export { definePivot, standardPivots } from './pivots.ts';
export type {
  Clause,
  Coverage,
  Day,
  DimensionId,
  Measure,
  PivotColumn,
  PivotQuery,
  PivotRow,
  PivotTable,
  RowClause,
  SortOrder,
  TimeUnit,
} from './query.ts';
export type { ReportRange, ReportState } from './reportState.ts';
export { defaultReportState } from './reportState.ts';
export type { Signal, Source, SourceErrorCode, SourceOptions, SubmissionQuery } from './source.ts';
export { SourceError, sourceErrorCodes } from './source.ts';
export type { AuthMethod, SenderKind, Submission, TlsVersion } from './submission.ts';
export { authMethods, senderKinds, tlsVersions } from './submission.ts';
