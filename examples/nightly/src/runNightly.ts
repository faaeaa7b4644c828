import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportReport } from '@smtp-auth-report/core/export';
import { useReport } from '@smtp-auth-report/react';
import { unusualWords } from '@smtp-auth-report/react/locales/en/unusual';
import { askHook } from './askHook.tsx';
import { askReport } from './askReport.ts';
import { useFindings } from './findings.ts';
import { languageOf } from './locales.ts';
import { newsSince, newsText } from './news.ts';
import { readOptions, usage } from './options.ts';
import { readLogs } from './readLogs.ts';
import { renderPage } from './renderPage.tsx';
import { type FileContent, writeFiles } from './writeFiles.ts';

export interface Outcome {
  /** For standard output; empty when there is nothing to say. */
  said: string;
  exitCode: 0 | 3;
}

/**
 * Makes the report: reads the logs, writes the files, and tells what is unusual.
 * @param args the command line, without node and the program
 * @param clock the present, epoch milliseconds
 * @throws Mistake what whoever runs it can mend; then no file was written
 */
export async function runNightly(args: readonly string[], clock: number): Promise<Outcome> {
  const options = readOptions(args, clock);
  if (!options) return { said: usage, exitCode: 0 };
  const { to, locale, timeZone, now, link, minimumTls } = options;
  const { messages, words } = languageOf(locale);
  const provider = { locale, messages, timeZone, now: () => now };
  const { translate } = askHook(provider, () => useReport(unusualWords));

  const { source, read } = await readLogs(options);
  const data = await askReport(source, options);
  const findings = askHook(provider, () => useFindings(data, { words, link }));
  const news = options.onlyNew ? newsSince(await textOf(join(to, 'unusual.json')), findings) : findings;

  const table = {
    contents: 'summary',
    format: 'csv',
    range: data.range,
    words: messages,
    bom: true,
  } as const;
  await writeFiles(
    to,
    new Map<string, FileContent>([
      ['report.html', renderPage({ data, read, findings, provider, words, minimumTls })],
      ['senders.csv', exportReport(source, table)],
      ['unusual.json', `${JSON.stringify(findings, null, 2)}\n`],
    ]),
  );
  const said = newsText(news, findings, translate('unusualTruncated'));
  return { said, exitCode: said && options.failOnUnusual ? 3 : 0 };
}

/** Null where there is no such file yet. */
const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);
