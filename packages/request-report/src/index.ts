export {
  createLocalRequests,
  type LocalRequests,
  type LocalRequestsOptions,
} from './local/createLocalRequests.ts';
export { FileError } from './local/fileTarget.ts';
export { type LocalRequestsResult, useLocalRequests } from './local/useLocalRequests.ts';
export type { LocalRequest } from './local/writeReport.ts';
export {
  type RequestActions,
  RequestList,
  type RequestListDetails,
  type RequestListProps,
} from './RequestList.tsx';
export { RequestReport, type RequestReportProps } from './RequestReport.tsx';
export type {
  ReportRequest,
  RequestedReport,
  RequestFailure,
  RequestHandler,
  RequestOptions,
  RequestOutcome,
  RequestProgress,
} from './requests.ts';
