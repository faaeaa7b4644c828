export type { SourceHandlerOptions } from './http/createSourceHandler.ts';
export { createSourceHandler } from './http/createSourceHandler.ts';
export type { HttpSourceOptions } from './http/httpSource.ts';
export { httpSource } from './http/httpSource.ts';
export type { SourceLimits } from './http/limits.ts';
