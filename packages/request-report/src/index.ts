export type { ReportRequest } from './RequestForm.tsx';
export { RequestReport, type RequestReportProps } from './RequestReport.tsx';
