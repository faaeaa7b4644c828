import { dimensionOf, type PivotTable, type TlsVersion } from '@smtp-auth-report/core';
import { FlyoutSection, FlyoutSenders } from '@smtp-auth-report/flyout';
import { useReport } from '@smtp-auth-report/react';
import { stopWords } from '@smtp-auth-report/react/locales/en/stop';
import type { ReportData } from './askReport.ts';

interface StoppingProps {
  tables: ReportData['tables'];
  minimumTls: TlsVersion;
}

interface Part {
  name: string;
  messages: number;
  senders: number;
}

/** Every message and every sender in one of three parts. Of distinct counts only such are subtracted as hold one another. */
function partsOf(
  { messages, senders, stopping, stoppingSenders, notReady, notReadySenders }: ReportData['tables'],
  names: { readonly stopping: string; readonly unknown: string; readonly ready: string },
): Part[] {
  const stop = { messages: stopping.total, senders: stoppingSenders.rowCount };
  const late: { messages: number; senders: number } = {
    messages: notReady.total,
    senders: notReadySenders.total,
  };
  return [
    { name: names.stopping, ...stop },
    { name: names.unknown, messages: late.messages - stop.messages, senders: late.senders - stop.senders },
    { name: names.ready, messages: messages.total - late.messages, senders: senders.total - late.senders },
  ];
}

/** Who would stop, were what is below the minimum version turned off; and who uses Basic. */
export function Stopping({ tables, minimumTls }: StoppingProps) {
  const { translate, messages } = useReport(stopWords);
  // Who cannot be judged may be one of them.
  const unknown = tables.notReadySenders.total > tables.stoppingSenders.rowCount;
  const version = dimensionOf('tls').valueLabel?.(minimumTls, messages) ?? minimumTls;
  return (
    <FlyoutSection
      level={2}
      title={translate('stopTitle')}
      caption={`${translate('stopMinimumTls')}: ${version}`}
    >
      <PartsTable parts={partsOf(tables, messages.stopValues)} whole={tables} />
      <div className="columns">
        <FlyoutSenders
          level={3}
          title={translate('stopList')}
          senders={tables.stoppingSenders}
          none={translate(unknown ? 'stopNobodyKnown' : 'stopNobody')}
        />
        <FlyoutSenders
          level={3}
          title={translate('onBasic')}
          senders={tables.basicSenders}
          none={translate('noneOnBasic')}
        />
      </div>
    </FlyoutSection>
  );
}

function PartsTable({ parts, whole }: { parts: Part[]; whole: Record<'messages' | 'senders', PivotTable> }) {
  const { translate, format } = useReport(stopWords);
  const all = whole.messages.total;
  return (
    <table>
      <caption>{translate('stopShares')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('stopTitle')}</th>
          <th scope="col">{translate('messages')}</th>
          <th scope="col">{translate('percentOfMessages')}</th>
          <th scope="col">{translate('senders')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, messages, senders }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{format.number(messages)}</td>
            <td>{format.percent(messages, all)}</td>
            <td>{format.number(senders)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{translate('total')}</th>
          <td>{format.number(all)}</td>
          <td>{format.percent(all, all)}</td>
          <td>{format.number(whole.senders.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
