import { userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { CustomRange } from './CustomRange.tsx';
import './styles.css';

/** The dialog of “Custom range” in the states that a good network does not show. */
const meta = preview.meta({
  component: CustomRange,
  title: 'Filters/Custom range',
  args: {
    range: { days: 7 },
    maxDays: 90,
    earliest: '1970-01-01',
    latest: undefined,
    describedBy: undefined,
    onChoose: () => {},
  },
  // The button alone has no piece around it.
  decorators: [
    (Story) => (
      <div data-sar="range-filter">
        <Story />
      </div>
    ),
  ],
});

const open = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  await userEvent.click(within(canvasElement).getByRole('button'));
  await within(document.body).findByRole('dialog');
};
const failing = { load: () => Promise.reject(new Error('offline')) };

export const Loading = meta.story({ args: { calendar: { load: () => new Promise(() => {}) } }, play: open });
export const NotLoaded = meta.story({ args: { calendar: failing }, play: open });
export const NotLoadedAndMissing = meta.story({
  args: { calendar: failing },
  play: async (drawn) => {
    await open(drawn);
    const body = within(document.body);
    await userEvent.clear(await body.findByLabelText('Last day'));
    await userEvent.click(body.getByRole('button', { name: 'Apply' }));
    await body.findByText('Give a whole date.');
  },
});
