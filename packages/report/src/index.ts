export { LocalizedReport, type LocalizedReportProps } from './LocalizedReport.tsx';
export {
  chartQuery,
  conditions,
  domainsQuery,
  previousQuery,
  tableQuery,
  unitOf,
  unitsOf,
  type ZonedRange,
} from './queries.ts';
export { Report, type ReportProps } from './Report.tsx';
export { ReportCard, type ReportCardProps } from './ReportCard.tsx';
export { SmtpAuthReport, type SmtpAuthReportProps } from './SmtpAuthReport.tsx';
export { type ReportChangeReason, type ReportStateProps, useReportState } from './useReportState.ts';
export { type SenderPaneAnswer, useSenderPane } from './useSenderPane.ts';
export { lastWeekOf, useUnusual } from './useUnusual.ts';
export { type UnusualMarks, useUnusualMarks } from './useUnusualMarks.ts';
export { useValueLabel } from './useValueLabel.ts';
export { useWouldStop } from './useWouldStop.ts';
export { type ChartChoices, type ViewCommand, ViewOptions, type ViewOptionsProps } from './ViewOptions.tsx';
