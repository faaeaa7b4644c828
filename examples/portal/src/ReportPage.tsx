import type { ReportState, Source } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { Report } from '@smtp-auth-report/report';
import { CopyButton } from './CopyButton.tsx';
import { useCopy } from './useCopy.ts';
import { hrefWith, navigate, type PortalUrl } from './usePortalUrl.ts';
import type { PortalWords } from './words/PortalWords.ts';

export interface ReportPageProps {
  source: Source;
  url: PortalUrl;
  words: PortalWords;
}

/** The report as it comes. Its state is the address. */
export function ReportPage({ source, url, words }: ReportPageProps) {
  const { translate } = useReport();
  const { copy, copied } = useCopy(words);
  return (
    <>
      <h1 tabIndex={-1}>{translate('reportTitle')}</h1>
      <div className="panel">
        <Report
          source={source}
          state={url.report}
          onStateChange={(next: ReportState) => navigate(hrefWith({}, next))}
          actions={[{ id: 'copy', label: words.copy, onAction: copy }]}
          senderActions={(sender) => <CopyButton sender={sender} words={words} />}
          stopNote={words.deprecation}
        />
      </div>
      <p className="toast" role="status">
        {copied}
      </p>
    </>
  );
}
