import { userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { RangeFilter } from './RangeFilter.tsx';
import './styles.css';

const meta = preview.meta({ component: RangeFilter, title: 'Filters/Range' });

interface Drawn {
  canvasElement: HTMLElement;
}
async function open({ canvasElement }: Drawn) {
  await userEvent.click(within(canvasElement).getByRole('button'));
  await within(document.body).findByRole('grid');
}

/** Types a first and a last day, and applies them. */
const type = (first: string, last: string) => async (drawn: Drawn) => {
  await open(drawn);
  const parts = within(document.body).getAllByRole('spinbutton');
  parts[0]?.focus();
  await userEvent.keyboard(first);
  parts[3]?.focus();
  await userEvent.keyboard(`${last}{Enter}`);
};

export const Preset = meta.story({
  args: { defaultValue: { days: 7 }, resolved: { from: '2026-11-11', to: '2026-11-17' } },
});

/** A fixed range, as from a link. */
export const Fixed = meta.story({ args: { value: { from: '2026-09-01', to: '2026-09-30' } } });
export const Custom = meta.story({ args: { defaultValue: { days: 30 } }, play: open });
/** Today is not over: a note, not a refusal. */
export const WithToday = meta.story({
  play: async (drawn) => {
    await open(drawn);
    const days = within(document.body).getAllByRole('button', { name: /\d{4}/ });
    const last = days.filter((day) => !day.hasAttribute('data-disabled')).at(-1);
    if (last) await userEvent.dblClick(last);
    await within(document.body).findByText(/^Today is not over/);
  },
});
export const TooLong = meta.story({ play: type('01012026', '06302026') });
export const TooLate = meta.story({ play: type('11152026', '12242026') });
export const Reversed = meta.story({ play: type('11152026', '11012026') });

export const Italian = meta.story({ ...Preset.composed, play: open, globals: { locale: 'it' } });
export const French = meta.story({ ...Preset.composed, play: open, globals: { locale: 'fr' } });
export const Spanish = meta.story({ ...Preset.composed, play: open, globals: { locale: 'es' } });
export const Dark = meta.story({ ...Preset.composed, play: open, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ ...Preset.composed, play: open, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ ...Preset.composed, play: open, globals: { width: 'narrow' } });
export const NarrowPreset = meta.story({ ...Preset.composed, globals: { width: 'narrow' } });
