import { type DimensionDefinition, dimensionOf, type PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { FlyoutSection } from './FlyoutSection.tsx';
import { ShareBar } from './ShareBar.tsx';
import { type Share, sharesOf } from './shares.ts';

export interface FlyoutUsageProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title' | 'children'> {
  /** One row, columns of the dimension, measure messages. */
  messages: PivotTable;
  /** The same, measure senders: different senders per column. */
  senders: PivotTable;
  /** How its values are named and coloured. Default: TLS versions. */
  dimension?: Pick<DimensionDefinition, 'valueLabel' | 'swatch'> | undefined;
  /** Default: TLS usage. */
  title?: ReactNode;
}

/** Per value: messages, percent of messages, senders; as a bar and as a table. */
export const FlyoutUsage = forwardRef<HTMLElement, FlyoutUsageProps>(function FlyoutUsage(
  { messages, senders, dimension = dimensionOf('tls'), title, ...rest },
  ref,
) {
  const { translate, messages: words, format } = useReport();
  const { valueLabel = (key: string) => key || words.notKnown, swatch = () => undefined } = dimension;
  const heading = title ?? translate('tlsUsage');
  const shares = sharesOf(messages, senders, (key) => valueLabel(key, words), swatch);
  return (
    <FlyoutSection title={heading} {...rest} ref={ref}>
      <ShareBar shares={shares} />
      <table>
        {title === undefined && <caption data-part="hidden">{translate('tlsUsageCaption')}</caption>}
        <thead>
          <tr>
            <th scope="col">
              <span data-part="hidden">{heading}</span>
            </th>
            <th scope="col">{translate('messages')}</th>
            <th scope="col">{translate('percentOfMessages')}</th>
            <th scope="col">{translate('senders')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share, index) => (
            <ShareRow key={share.key} share={share} series={(index % 10) + 1} whole={messages.total} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{translate('total')}</th>
            <td>{format.number(messages.total)}</td>
            <td>{format.percent(messages.total, messages.total)}</td>
            {/* Distinct over everything: one sender can stand in several rows. */}
            <td>{format.number(senders.total)}</td>
          </tr>
        </tfoot>
      </table>
    </FlyoutSection>
  );
});

function ShareRow({ share, series, whole }: { share: Share; series: number; whole: number }) {
  const { format } = useReport();
  return (
    <tr>
      <th scope="row">
        <span data-part="swatch" data-swatch={share.swatch} data-series={share.swatch ? undefined : series} />
        <bdi>{share.label}</bdi>
      </th>
      <td>{format.number(share.messages)}</td>
      <td>{format.percent(share.messages, whole)}</td>
      <td>{format.number(share.senders)}</td>
    </tr>
  );
}
