import 'server-only';
import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import {
  addDays,
  createDataset,
  type Dataset,
  type PivotQuery,
  type PivotTable,
  type Submission,
  startOfDay,
} from '@smtp-auth-report/core';
import { ingest } from '@smtp-auth-report/ingest';

export const timeZone = 'Europe/Rome';

let reading: Promise<Dataset> | undefined;

/** What was sent: in your portal, rows of a database, or a log that the same function reads. Once for all requests. */
export function mailData(): Promise<Dataset> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Dataset> {
  const dataset = createDataset({ timeZone });
  const file = await openAsBlob(join(process.cwd(), 'data/totals.csv'));
  for await (const batch of ingest(file.stream(), { timeZone })) dataset.append(batch);
  return dataset;
}

/** The end of the last day of the data. The server says what the present is: a browser's clock would draw another week. */
export async function presentOf(): Promise<number> {
  const { to } = (await mailData()).coverage(timeZone);
  return to === null ? Date.now() : startOfDay(addDays(to, 1), timeZone);
}

/** The answers to some questions, which are plain JSON and cross to the browser as they are. */
export async function answers<Names extends string>(
  questions: Record<Names, PivotQuery>,
): Promise<Record<Names, PivotTable>> {
  const dataset = await mailData();
  const answered = Object.entries<PivotQuery>(questions).map(([name, query]) => [name, dataset.pivot(query)]);
  return Object.fromEntries(answered);
}

/** Every submission: for a report that counts in the browser. Where there are many, let a route answer its questions instead. */
export async function submissions(): Promise<Submission[]> {
  const dataset = await mailData();
  const { from, to } = dataset.coverage(timeZone);
  return from === null || to === null ? [] : [...dataset.submissions({ from, to, timeZone })].flat();
}
