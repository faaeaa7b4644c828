'use client';

import {
  createDataset,
  memorySource,
  reportStateFromSearchParams,
  reportStateToSearchParams,
  type Submission,
} from '@smtp-auth-report/core';
import type { Catalogue } from '@smtp-auth-report/react';
import { LocalizedReport, Report } from '@smtp-auth-report/report';
import { useSearchParams } from 'next/navigation';
import { useCallback, useState } from 'react';

interface WholeReportProps {
  locale: string;
  messages: Catalogue;
  timeZone: string;
  /** The present of the report, epoch milliseconds. */
  present: number;
  submissions: Submission[];
}

/** The report on what the server gave. What a person chose is in the address, which Next knows without asking the server again. */
export function WholeReport({ locale, messages, timeZone, present, submissions }: WholeReportProps) {
  const [source] = useState(() => {
    const dataset = createDataset({ timeZone });
    dataset.append(submissions);
    return memorySource(dataset);
  });
  const now = useCallback(() => present, [present]);
  const search = useSearchParams();
  return (
    <LocalizedReport locale={locale} messages={messages} timeZone={timeZone} now={now}>
      <Report
        source={source}
        state={reportStateFromSearchParams(search)}
        onStateChange={(next) => history.replaceState(null, '', `?${reportStateToSearchParams(next)}`)}
      />
    </LocalizedReport>
  );
}
