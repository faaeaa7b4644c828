import { Notice, useReport } from '@smtp-auth-report/react';
import { requestedWords } from '@smtp-auth-report/react/locales/en/requested';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useRef } from 'react';
import { RequestItem } from './RequestItem.tsx';
import type { RequestedReport } from './requests.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useStatusNews } from './useStatusNews.ts';

export interface RequestListDetails {
  reason: 'press';
  event: MouseEvent<HTMLButtonElement>;
}

type RequestAction = (id: string, details: RequestListDetails) => void;

/** What can be done with a report of the list; what has no handler is not offered. */
export interface RequestActions {
  /** Of one that is ready and can be downloaded. */
  onDownload?: RequestAction | undefined;
  /** Of one that failed or had no results. */
  onRetry?: RequestAction | undefined;
  /** Of one that is pending. */
  onCancel?: RequestAction | undefined;
  /** Of one that is not pending any more. */
  onRemove?: RequestAction | undefined;
}

export interface RequestListProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    RequestActions {
  /** In the order in which they are shown: newest first is best. */
  requests: readonly RequestedReport[];
}

/** Reports that were asked for, what has become of each, and what can be done with it. A new status is announced. */
export const RequestList = forwardRef<HTMLElement, RequestListProps>(function RequestList(
  { requests, onDownload, onRetry, onCancel, onRemove, ...rest },
  ref,
) {
  const { translate } = useReport(requestedWords);
  const news = useStatusNews(requests);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, requests);
  return (
    <section
      aria-label={translate('requestList')}
      {...rest}
      ref={ref}
      data-sar="request-list"
      data-part="root"
    >
      {requests.length === 0 ? (
        <Notice tone="empty" title={translate('requestListEmpty')}>
          {translate('requestListEmptyBody')}
        </Notice>
      ) : (
        <ul data-part="list" ref={list} tabIndex={-1} aria-label={translate('requestList')}>
          {requests.map((request) => (
            <RequestItem
              key={request.id}
              request={request}
              onDownload={onDownload}
              onRetry={onRetry}
              onCancel={onCancel}
              onRemove={onRemove}
            />
          ))}
        </ul>
      )}
      <span data-part="hidden" role="status">
        {news}
      </span>
    </section>
  );
});
