import type { PivotTable } from '@smtp-auth-report/core';
import { SenderName, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';

export interface FlyoutSendersProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  title: ReactNode;
  /** Rows are senders, no columns, measure messages; `rowCount` counts those that are not shown too. */
  senders: PivotTable;
  /** The sentence when there is no one. */
  none: ReactNode;
}

/** Senders that are at risk: how many, the first of them with their messages, and how many more. */
export const FlyoutSenders = forwardRef<HTMLDivElement, FlyoutSendersProps>(function FlyoutSenders(
  { title, senders, none, ...rest },
  ref,
) {
  const { translate, format } = useReport();
  const titleId = useId();
  const hidden = senders.rowCount - senders.rows.length;
  if (senders.rowCount === 0) {
    return (
      <div data-part="risk" data-state="clear" {...rest} ref={ref}>
        <p data-part="none">
          <svg data-part="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3 8.5 3.4 3.4L13 4.6" />
          </svg>
          {none}
        </p>
      </div>
    );
  }
  return (
    <div data-part="risk" data-state="warning" {...rest} ref={ref}>
      <div data-part="risk-heading">
        <svg data-part="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.2 14.6 13.6H1.4ZM8 6.4v3.4M8 11.7v.2" />
        </svg>
        <h4 id={titleId} data-part="risk-title">
          {title}
        </h4>
        <p data-part="risk-count">{translate('sendersCount', { count: senders.rowCount })}</p>
      </div>
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{translate('sender')}</th>
            <th scope="col">{translate('messages')}</th>
          </tr>
        </thead>
        <tbody>
          {senders.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <SenderName sender={row.key} />
              </th>
              <td>{format.number(row.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p data-part="more">{translate('moreSenders', { count: hidden })}</p>}
    </div>
  );
});
