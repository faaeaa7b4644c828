import { useReport } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';
import type { Share } from './shares.ts';
import { type FieldHighlight, highlightable } from './useHighlight.ts';

interface ShareTableProps {
  shares: readonly Share[];
  /** Of all of them: messages, and different senders, when those were counted. */
  total: { messages: number; senders?: number | undefined };
  /** Over the values; it is heard, and not seen: the section's title says the same. */
  heading: ReactNode;
  caption?: ReactNode;
  highlight: FieldHighlight;
}

/** Per value: messages, percent of messages, senders. */
export function ShareTable({ shares, total, heading, caption, highlight }: ShareTableProps) {
  const { translate, format } = useReport();
  const withSenders = total.senders !== undefined;
  return (
    <table data-part="shares">
      {caption && <caption data-part="hidden">{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">
            <span data-part="hidden">{heading}</span>
          </th>
          <th scope="col">{translate('messages')}</th>
          <th scope="col">{translate('percentOfMessages')}</th>
          {withSenders && <th scope="col">{translate('senders')}</th>}
        </tr>
      </thead>
      <tbody>
        {shares.map((share, index) => (
          <tr key={share.key} {...highlightable(highlight, share.key)}>
            <th scope="row">
              <span
                data-part="swatch"
                data-swatch={share.swatch}
                data-series={share.swatch ? undefined : (index % 10) + 1}
              />
              <bdi>{share.label}</bdi>
            </th>
            <td>{format.number(share.messages)}</td>
            <td>{format.percent(share.messages, total.messages)}</td>
            {withSenders && <td>{format.number(share.senders)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{translate('total')}</th>
          <td>{format.number(total.messages)}</td>
          <td>{format.percent(total.messages, total.messages)}</td>
          {/* Distinct over everything: one sender can stand in several rows. */}
          {total.senders !== undefined && <td>{format.number(total.senders)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
