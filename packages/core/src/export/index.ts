export { exportReport } from './exportReport.ts';
export {
  type ExportContents,
  type ExportFormat,
  type ExportOptions,
  type ExportProgress,
  type ExportRequest,
  exportContents,
  exportFormats,
} from './exportRequest.ts';
export { type ExportTitle, type ExportWords, exportTitles } from './exportWords.ts';
