import { DetailsTable } from '@smtp-auth-report/details-table';
import { VirtualRows } from '@smtp-auth-report/details-table/virtual';
import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import '@smtp-auth-report/details-table/styles.css';
import type { ReactNode } from 'react';
import { rendererInto } from '../render.ts';
import type { TablePeer } from './tablePeer.ts';

const ignore = () => {};

/** As the report shows it: search, columns, choice of senders, rows that open, conditions from values, percents and bars. */
export const ours: TablePeer = (host) => {
  const render = rendererInto(host);
  const show = (table?: ReactNode) => render(<ReportProvider locale="en">{table}</ReportProvider>);
  // A page that shows the table has its provider already.
  show();
  return (data) =>
    show(
      <DetailsTable
        data={data}
        title="TLS usage"
        columnsField="tls"
        rows={VirtualRows}
        onRowOpen={ignore}
        onFilter={ignore}
        onHighlightChange={ignore}
        actions={[]}
      />,
    );
};
