import type { PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { stopWords } from '@smtp-auth-report/react/locales/en/stop';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode, useId } from 'react';
import { CheckIcon, WarningIcon } from './Icon.tsx';
import { SenderButton, type SenderOpenHandler } from './SenderButton.tsx';

export interface FlyoutSendersProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  title: ReactNode;
  /** Rows are senders, no columns, measure messages; `rowCount` counts those that are not shown too. */
  senders: PivotTable;
  /** The sentence when there is no one. */
  none: ReactNode;
  /** With it, senders are buttons. */
  onSenderOpen?: SenderOpenHandler | undefined;
  /** With it, those that are not shown are a button's way instead of a number. */
  onShowAll?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** The title's level in the page's outline. Default 4. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** Senders that are at risk: how many, the first of them with their messages, and how many more. */
export const FlyoutSenders = forwardRef<HTMLDivElement, FlyoutSendersProps>(function FlyoutSenders(
  { title, senders, none, onSenderOpen, onShowAll, level = 4, ...rest },
  ref,
) {
  const { translate } = useReport(stopWords);
  const titleId = useId();
  const Heading = `h${level}` as const;
  const hidden = senders.rowCount - senders.rows.length;
  if (senders.rowCount === 0) {
    return (
      <div data-part="risk" data-state="clear" {...rest} ref={ref}>
        <p data-part="none">
          <CheckIcon />
          {none}
        </p>
      </div>
    );
  }
  return (
    <div data-part="risk" data-state="warning" {...rest} ref={ref}>
      <div data-part="risk-heading">
        <WarningIcon />
        <Heading id={titleId} data-part="risk-title">
          {title}
        </Heading>
        <p data-part="risk-count">{translate('sendersCount', { count: senders.rowCount })}</p>
      </div>
      <SenderRows senders={senders} titleId={titleId} onSenderOpen={onSenderOpen} />
      {hidden > 0 && onShowAll && (
        <button type="button" data-part="more-button" onClick={onShowAll}>
          {translate('stopShowAll', { count: senders.rowCount })}
        </button>
      )}
      {hidden > 0 && !onShowAll && <p data-part="more">{translate('moreSenders', { count: hidden })}</p>}
    </div>
  );
});

interface SenderRowsProps extends Pick<FlyoutSendersProps, 'senders' | 'onSenderOpen'> {
  titleId: string;
}

function SenderRows({ senders, titleId, onSenderOpen }: SenderRowsProps) {
  const { translate, format } = useReport();
  return (
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
              <SenderButton sender={row.key} onSenderOpen={onSenderOpen} />
            </th>
            <td>{format.number(row.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
