import { createDataset, memorySource, type Source, type Submission } from '@smtp-auth-report/core';
import {
  createSourceHandler,
  type HttpSourceOptions,
  httpSource,
  type SourceHandlerOptions,
} from '../src/http.ts';

/** Every dimension that the generated queries of core know. */
export const dimensions = ['sender', 'domain', 'tls', 'auth', 'client', 'kind', 'device'];

export function memoryOf(records: readonly Submission[], caseInsensitiveSenders = false): Source {
  const device = (record: Submission & { device?: string }) => record.device;
  const dataset = createDataset({ dimensions: { device }, caseInsensitiveSenders });
  dataset.append(records);
  return memorySource(dataset);
}

/** A source asked through its handler, without a network between. */
export function throughHttp(
  source: Source,
  handler: Partial<SourceHandlerOptions> = {},
  options: HttpSourceOptions = {},
): Source {
  const handle = createSourceHandler(source, { scope: () => [], dimensions, ...handler });
  return httpSource('https://mail.example/api', {
    fetch: (address, init) => handle(new Request(address, init)),
    ...options,
  });
}
