import type { SourceError } from '@smtp-auth-report/core';
import { Notice, type NoticeProps } from './Notice.tsx';
import { useReport } from './ReportProvider.tsx';

export interface ErrorNoticeProps extends Pick<NoticeProps, 'onRetry'> {
  error: SourceError;
  /** What could not be loaded. Default: the report; null: the sentence stands alone. */
  title?: string | null | undefined;
}

/** The sentence for a source's failure, and a retry. What the source said stays out of it: it is for logs, not for people. */
export function ErrorNotice({ error, title, onRetry }: ErrorNoticeProps) {
  const { messages, translate } = useReport();
  return (
    <Notice tone="error" title={title === undefined ? translate('errorTitle') : title} onRetry={onRetry}>
      {messages.errors[error.code] ?? messages.errors.internal}
    </Notice>
  );
}
