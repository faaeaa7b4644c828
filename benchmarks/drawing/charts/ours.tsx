import { Chart } from '@smtp-auth-report/chart';
import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import '@smtp-auth-report/chart/styles.css';
import type { ReactNode } from 'react';
import { pivotOf } from '../chartData.ts';
import { drawnSizes } from '../drawn.ts';
import { rendererInto } from '../render.ts';
import type { ChartPeer } from './chartPeer.ts';

const ignore = () => {};

/** As the report shows it: legend with numbers, tooltip, keys, selection of days, a filter, pointing together. */
export const ours: ChartPeer = (host, shape) => {
  const render = rendererInto(host);
  const show = (chart?: ReactNode) => render(<ReportProvider locale="en">{chart}</ReportProvider>);
  // A page that shows the chart has its provider already.
  show();
  const part = shape === 'areas' ? 'area' : 'column';
  return {
    draw: (data) =>
      show(
        <Chart
          data={pivotOf(data)}
          title="Sending volume"
          variant={shape}
          columnsField="domain"
          onRangeSelect={ignore}
          onFilter={ignore}
          onHighlightChange={ignore}
        />,
      ),
    drawn: () =>
      drawnSizes(
        [...host.querySelectorAll(`[data-part="${part}"]`)].map((path) => [path]),
        shape,
      ),
  };
};
