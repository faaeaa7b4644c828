import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { requestedWords } from '@smtp-auth-report/react/locales/en/requested';
import { useId } from 'react';
import { failureSentence } from './failureSentence.ts';
import { ProgressBar, useSize } from './ProgressBar.tsx';
import type { RequestActions } from './RequestList.tsx';
import type { RequestedReport } from './requests.ts';
import { StatusIcon } from './StatusIcon.tsx';

interface RequestItemProps extends RequestActions {
  request: RequestedReport;
}

/** One requested report: what it is, what has become of it, and what can be done with it. */
export function RequestItem({ request, ...actions }: RequestItemProps) {
  const words = useReport(commonWords, requestedWords);
  const { messages, translate } = words;
  const id = useId();
  const { name, status, failure = 'internal', reason } = request;
  return (
    <li data-part="item" data-state={status} aria-labelledby={`${id}name`}>
      <p data-part="name" id={`${id}name`}>
        <bdi>{name}</bdi>
      </p>
      <p data-part="status" data-state={status}>
        <StatusIcon status={status} />
        {messages.requestStatuses[status]}
      </p>
      <Facts request={request} />
      {status === 'pending' && request.progress && <ProgressBar name={name} progress={request.progress} />}
      {status === 'failed' && <p data-part="reason">{reason ?? failureSentence(failure, words)}</p>}
      {status === 'empty' && <p data-part="reason">{reason ?? translate('requestNothing')}</p>}
      <ItemActions request={request} {...actions} />
    </li>
  );
}

/** Days, zone, contents, format, size, and when it was asked for. */
function Facts({ request }: { request: RequestedReport }) {
  const { translate, format, timeZone } = useReport(requestedWords);
  const size = useSize();
  const { range, contents } = request;
  const days = { from: format.fullDay(range.from), to: format.fullDay(range.to) };
  const names = {
    summary: translate('contentsSummary'),
    daily: translate('contentsDaily'),
    submissions: translate('contentsSubmissions'),
  };
  const formats = { csv: translate('formatCsv'), ndjson: translate('formatNdjson') };
  const facts = [
    `${translate('dayRange', days)} (${request.timeZone ?? timeZone})`,
    names[contents],
    formats[request.format],
    ...(request.size === undefined ? [] : [size(request.size)]),
    translate('requestedAt', { time: format.dateTime(request.requestedAt) }),
  ];
  return (
    <p data-part="facts">
      {facts.map((fact) => (
        <span key={fact} data-part="fact">
          <bdi>{fact}</bdi>
        </span>
      ))}
    </p>
  );
}

function ItemActions({ request, onDownload, onRetry, onCancel, onRemove }: RequestItemProps) {
  const { translate } = useReport(commonWords, requestedWords);
  const { id, name, status, downloadable = true } = request;
  const offers = [
    {
      on: status === 'ready' && downloadable && onDownload,
      text: translate('requestDownload'),
      label: translate('requestDownloadOf', { name }),
    },
    {
      on: (status === 'failed' || status === 'empty') && onRetry,
      text: translate('retry'),
      label: translate('requestRetryOf', { name }),
    },
    {
      on: status === 'pending' && onCancel,
      text: translate('cancel'),
      label: translate('requestCancelOf', { name }),
    },
    {
      on: status !== 'pending' && onRemove,
      text: translate('requestRemove'),
      label: translate('requestRemoveOf', { name }),
      plain: true,
    },
  ];
  return (
    <div data-part="actions">
      {offers.map(
        ({ on, text, label, plain }) =>
          on && (
            <button
              key={text}
              type="button"
              data-part="button"
              data-variant={plain ? 'plain' : undefined}
              aria-label={label}
              onClick={(event) => on(id, { reason: 'press', event })}
            >
              {text}
            </button>
          ),
      )}
    </div>
  );
}
