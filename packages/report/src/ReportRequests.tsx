import type { Clause, PivotDefinition, ReportState, RowClause } from '@smtp-auth-report/core';
import { type FilterField, useFilterSentences } from '@smtp-auth-report/filters';
import { PieceBoundary } from '@smtp-auth-report/react';
import {
  type ReportRequest,
  type RequestActions,
  type RequestedReport,
  RequestList,
  type RequestOptions,
  RequestReport,
  type RequestReportProps,
  useLocalRequests,
} from '@smtp-auth-report/request-report';
import { useEffect, useRef } from 'react';
import { conditions, searched, type ZonedRange } from './queries.ts';
import type { ReportPart } from './reportParts.ts';

export interface ReportRequestsProps extends ReportPart, Pick<RequestReportProps, 'recipients'> {
  /** Makes the requested report. Default: it is made here, and saved as a file. */
  onRequest?:
    | ((
        request: ReportRequest & ZonedRange & RequestedSenders,
        options: RequestOptions,
      ) => ReturnType<RequestReportProps['onRequest']>)
    | undefined;
  /** Write reports that are made here to disk as they come, where the browser can; it asks where to. Default true. */
  disk?: boolean | undefined;
  /** What has become of the reports that the host makes. Default: of those that are made here. */
  requests?: readonly RequestedReport[] | undefined;
  /** What can be done with the host's. */
  requestActions?: RequestActions | undefined;
  /** The pivot that is shown: whose columns conditions on rows may mean. */
  pivot: PivotDefinition;
  /** Names of what conditions are put on. */
  filterFields?: readonly FilterField[] | undefined;
}

/** What a requested report is about: what the report is, and the senders that its table shows. */
export interface RequestedSenders {
  where: readonly Clause[];
  having: readonly RowClause[];
}

/** “Request report”, and the reports that were requested. */
export function ReportRequests(props: ReportRequestsProps) {
  const { source, range, state, pivot, recipients, onRequest, ...others } = props;
  const { requests, requestActions, disk, filterFields } = others;
  const { requests: made, make, ...madeActions } = useLocalRequests({ disk });
  const { each } = useFilterSentences(filterFields);
  const about = { where: [...conditions(state), ...searched(state.search)], having: havingOf(state, pivot) };
  const listed = requests ?? made;
  const { root, onClick } = useFocusWhenEmptied(listed.length);
  return (
    <PieceBoundary>
      <RequestReport
        ref={root}
        range={range}
        domain={state.domain}
        about={each({ ...state, domain: null })}
        recipients={recipients}
        background
        onRequest={(request, options) =>
          onRequest
            ? onRequest({ ...request, ...range, ...about }, options)
            : make({ ...request, source, range, ...about }, options)
        }
      />
      {listed.length > 0 && (
        <RequestList requests={listed} onClick={onClick} {...(requests ? requestActions : madeActions)} />
      )}
    </PieceBoundary>
  );
}

/** A link may say a column without saying of what: in a file, which has no columns, it must be said. */
function havingOf({ having }: ReportState, { columns }: PivotDefinition): RowClause[] {
  return having.map((clause) =>
    clause.by === 'total' ? clause : { ...clause, by: { ...clause.by, of: clause.by.of ?? columns } },
  );
}

/** Who takes the last report out of the list goes on at the button that asks for one: the list is gone, and with it what had the focus. */
function useFocusWhenEmptied(count: number) {
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (count > 0 || !pressed.current) return;
    pressed.current = false;
    root.current?.querySelector('button')?.focus();
  }, [count]);
  const onClick = () => {
    pressed.current = true;
  };
  return { root, onClick };
}
