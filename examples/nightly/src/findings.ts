import type { UnusualFlag } from '@smtp-auth-report/core/unusual';
import { useUnusualSentence } from '@smtp-auth-report/flyout';
import { useReport } from '@smtp-auth-report/react';
import { exportedWords } from '@smtp-auth-report/react/locales/en/exported';
import type { ReportData } from './askReport.ts';
import { fill } from './fill.ts';
import { reportLink } from './reportLink.ts';
import type { NightlyWords } from './words/NightlyWords.ts';

export type Finding = UnusualFlag & {
  /** As a person reads it. */
  sentence: string;
  /** The sender's pane in the portal, where its address was given. */
  link?: string | undefined;
};

/** What `unusual.json` says. */
export interface Findings {
  title: string;
  /** First and last day of the report, and their zone. */
  range: { from: string; to: string; timeZone: string };
  madeAt: string;
  judged: ReportData['unusual']['judged'];
  history: ReportData['unusual']['history'];
  enough: boolean;
  truncated: boolean;
  /** What is wrong with the data themselves. */
  warnings: string[];
  flags: Finding[];
  /** The report in the portal. */
  link?: string | undefined;
}

interface FindingsOptions {
  words: NightlyWords;
  link: string | null;
}

/** What is unusual, with a sentence for each finding. */
export function useFindings(
  { range, tables, unusual }: ReportData,
  { words, link }: FindingsOptions,
): Findings {
  const { format, messages, now } = useReport(exportedWords);
  const sentence = useUnusualSentence();
  const { from, to } = range;
  const { judged, history, enough, truncated } = unusual;
  const { coverage } = tables.messages;
  const end = coverage.through === null ? null : format.dateTime(coverage.through);
  const late = coverage.to !== null && coverage.to < to;
  return {
    title: `${messages.exportTitles.report}, ${format.fullDay(from)} – ${format.fullDay(to)} (${range.timeZone})`,
    range,
    madeAt: new Date(now()).toISOString(),
    judged,
    history,
    enough,
    truncated,
    warnings: end === null ? [words.nothingRead] : late ? [fill(words.logEnds, { time: end })] : [],
    flags: unusual.flags.map((flag) => ({
      ...flag,
      sentence: plain(sentence(flag, { sender: true })),
      ...(link && { link: reportLink(link, { range: { from, to }, sender: flag.sender }) }),
    })),
    ...(link && { link: reportLink(link, { range: { from, to } }) }),
  };
}

/**
 * One line of text: an address can hold controls, which would move the cursor of a terminal or begin a line of their own. The marks that
 * isolate an address of another direction stay.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e]/gu, '\ufffd');
}
