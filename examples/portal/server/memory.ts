import { openAsBlob } from 'node:fs';
import { createDataset, lastDays, memorySource, type Source } from '@smtp-auth-report/core';
import { type IngestInput, ingest } from '@smtp-auth-report/ingest';
import { generateLog } from '../sample/generateLog.ts';
import { Mistake } from './options.ts';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** The sample ends yesterday, as the log of a server that was started just now may. */
function* sampleBytes() {
  const encoder = new TextEncoder();
  for (const day of generateLog({ lastDay: lastDays(1, { timeZone }).to, timeZone }))
    yield encoder.encode(day);
}

async function open(log: string): Promise<IngestInput> {
  try {
    return (await openAsBlob(log)).stream();
  } catch (error) {
    throw new Mistake(`--log ${log}: it cannot be opened. ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Reads a log into memory and answers from there.
 * @param log path; undefined for the sample
 * @throws Mistake when it cannot be read
 */
export async function memoryOf(log: string | undefined): Promise<Source> {
  const input = log === undefined ? sampleBytes() : await open(log);
  const dataset = createDataset();
  // The sample's server logs TLS; whether another's does is not known.
  const reading = ingest(input, { timeZone, tlsLogging: log === undefined });
  try {
    for await (const batch of reading) dataset.append(batch);
  } catch (error) {
    throw new Mistake(`--log ${log}: it cannot be read. ${error instanceof Error ? error.message : error}`);
  }
  const { lines, submissions } = await reading.report;
  console.log(`${log ?? 'The sample'}: ${lines} lines, ${submissions} submissions.`);
  return memorySource(dataset);
}
