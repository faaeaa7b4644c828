import { expect, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { Chart, type ChartProps } from './Chart.tsx';
import { domains, look, month, tlsTable, volume } from './chartData.stories.fixture.ts';
import './styles.css';

const meta = preview.meta({
  component: Chart,
  title: 'Chart/Looks',
  args: { title: 'Sending volume', data: volume(month, domains), ...look('volume') },
});
const tlsArgs = { title: 'TLS usage', data: tlsTable, ...look('tls') };

export const Dark = meta.story({ globals: { theme: 'dark' } });
export const DarkLines = meta.story({ args: { variant: 'lines' }, globals: { theme: 'dark' } });
export const Narrow = meta.story({ globals: { width: 'narrow' } });
export const NarrowDark = meta.story({ args: tlsArgs, globals: { width: 'narrow', theme: 'dark' } });
export const RightToLeft = meta.story({ args: tlsArgs, globals: { direction: 'rtl' } });
export const Italian = meta.story({ globals: { locale: 'it' } });
export const ItalianShare = meta.story({ args: { ...tlsArgs, variant: 'share' }, globals: { locale: 'it' } });
export const French = meta.story({ globals: { locale: 'fr' } });
export const FrenchDonut = meta.story({ args: { ...tlsArgs, variant: 'donut' }, globals: { locale: 'fr' } });
export const Spanish = meta.story({ globals: { locale: 'es' } });

const widths = [240, 320, 480, 640, 880];

/** A chart is as wide as its container. */
export const Widths = meta.story({
  render: (args: ChartProps) => (
    <>
      {widths.map((width) => (
        <div key={width} ref={(node) => node?.style.setProperty('inline-size', `${width}px`)}>
          <Chart {...args} title={`${width} pixels`} height={160} />
        </div>
      ))}
    </>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('application')).toHaveLength(widths.length);
    // The page is not wider than the widest chart: nothing sticks out.
    for (const figure of within(canvasElement).getAllByRole('figure'))
      await expect(figure.scrollWidth).toBeLessThanOrEqual(figure.clientWidth);
  },
});
