export type { Endpoint, NodeEndpoint, WebEndpoint } from './endpoint.ts';
export * from './http.ts';
export type { LoadInput, LoadReport, LoadSettings } from './messages.ts';
export type { ServedDataset } from './servedDataset.ts';
export type { ServeOptions } from './serveWorker.ts';
export { serveWorker } from './serveWorker.ts';
export type { Again, LoadOptions, LoadRecordsOptions, WorkerSource } from './workerSource.ts';
export { workerSource } from './workerSource.ts';
