import type { SourceError } from '@smtp-auth-report/core';
import { Notice } from './Notice.tsx';
import { useReport } from './ReportProvider.tsx';

export interface ErrorNoticeProps {
  error: SourceError;
  onRetry?: (() => void) | undefined;
}

/** The sentence for a source's failure, and a retry. What the source said stays out of it: it is for logs, not for people. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const { messages, translate } = useReport();
  return (
    <Notice tone="error" title={translate('errorTitle')} onRetry={onRetry}>
      {messages.errors[error.code] ?? messages.errors.internal}
    </Notice>
  );
}
