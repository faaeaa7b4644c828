import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Chart, type ChartProps } from '../Chart.tsx';
import { domains, look, month, tlsTable, volume } from '../chartData.stories.fixture.ts';
import '../styles.css';
import { chartToPng } from './chartToPng.ts';
import { chartToSvg } from './chartToSvg.ts';

/** A chart, and below it the picture that is made of it. */
function WithPicture(args: ChartProps) {
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const [picture, setPicture] = useState<string>();
  const show = (blob: Blob) => setPicture(URL.createObjectURL(blob));
  return (
    <>
      <Chart {...args} ref={setFigure} />
      <button type="button" onClick={() => figure && show(chartToSvg(figure))}>
        SVG
      </button>
      <button type="button" onClick={async () => figure && show(await chartToPng(figure))}>
        PNG
      </button>
      {picture && <img src={picture} alt="The chart as saved" width="100%" />}
    </>
  );
}

const meta = preview.meta({
  component: Chart,
  title: 'Chart/Picture',
  args: { title: 'Sending volume', data: volume(month, domains), ...look('volume') },
  render: (args: ChartProps) => <WithPicture {...args} />,
});
const taking = async (format: string, canvasElement: HTMLElement) => {
  const canvas = within(canvasElement);
  await userEvent.click(canvas.getByRole('button', { name: format }));
  // Chromium waits up to a second for an idle moment before it writes a PNG, and up to four more for others while it does.
  const wait = { timeout: 12_000 };
  const picture = await canvas.findByRole<HTMLImageElement>('img', { name: 'The chart as saved' }, wait);
  await picture.decode();
  await expect(picture.naturalWidth).toBeGreaterThan(200);
};

export const Svg = meta.story({ play: ({ canvasElement }) => taking('SVG', canvasElement) });
export const Png = meta.story({ play: ({ canvasElement }) => taking('PNG', canvasElement) });
export const DarkDonut = meta.story({
  args: { title: 'TLS usage', data: tlsTable, ...look('tls'), variant: 'donut' },
  globals: { theme: 'dark' },
  play: ({ canvasElement }) => taking('SVG', canvasElement),
});
export const RightToLeft = meta.story({
  globals: { direction: 'rtl' },
  play: ({ canvasElement }) => taking('SVG', canvasElement),
});
export const Narrow = meta.story({
  globals: { width: 'narrow' },
  play: ({ canvasElement }) => taking('PNG', canvasElement),
});
