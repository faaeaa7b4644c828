import type { Submission } from '@smtp-auth-report/core';
import { ingest } from '@smtp-auth-report/ingest';
import { generateLog } from '../sample/generateLog.ts';

/** The present of the tests that read the sample: the address of `fixed`. */
const now = Date.parse('2026-11-18T09:00:00Z');
const timeZone = 'Europe/Rome';

/** What the portal makes of its sample then. */
export async function sampleRecords(): Promise<Submission[]> {
  const log = generateLog({ lastDay: '2026-11-17', timeZone });
  const records: Submission[] = [];
  for await (const batch of ingest(log, { timeZone, referenceDate: now, tlsLogging: true }))
    records.push(...batch);
  return records;
}
