export type { FileInput } from './clickhouse/load/fileHead.ts';
export type { ClickHouseLoadClient, InsertSettings } from './clickhouse/load/loadClient.ts';
export type { LoadErrorCode, LoadErrorDetails } from './clickhouse/load/loadError.ts';
export { LoadError, loadErrorCodes } from './clickhouse/load/loadError.ts';
export { loadFile } from './clickhouse/load/loadFile.ts';
export type { LoadFileOptions, LoadFileProgress, LoadFileResult } from './clickhouse/load/loadOptions.ts';
export { loadsTable } from './clickhouse/load/loadsTable.ts';
export type { LoadDimensions, LoadedRecord } from './clickhouse/load/rows.ts';
