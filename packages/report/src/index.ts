export { LocalizedReport, type LocalizedReportProps } from './LocalizedReport.tsx';
export { Report, type ReportProps } from './Report.tsx';
export { ReportCard, type ReportCardProps } from './ReportCard.tsx';
export { SmtpAuthReport, type SmtpAuthReportProps } from './SmtpAuthReport.tsx';
export type { ReportChangeReason, ReportStateProps } from './useReportState.ts';
