import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { FilterChips, type FilterChipsProps } from './FilterChips.tsx';
import type { ActiveFilters } from './filterSet.ts';
import './styles.css';

function Held({ value: initial, ...props }: FilterChipsProps) {
  const [value, setValue] = useState(initial);
  return <FilterChips {...props} value={value} onValueChange={setValue} />;
}

const meta = preview.meta({
  component: FilterChips,
  title: 'Filters/Chips',
  render: (args) => <Held {...args} />,
});

const value: ActiveFilters = {
  domain: 'xn--bcher-kva.example',
  range: { days: 30 },
  where: [
    { field: 'sender', op: 'contains', value: 'printer' },
    { field: 'tls', op: 'in', value: ['none', '1.0', '1.1'] },
  ],
  having: [{ by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 12.5, percent: true }],
  search: 'שלום',
};

export const Active = meta.story({ args: { value } });
/** A condition of which one must hold is one chip; of a long list only some are named. */
export const EitherAndMany = meta.story({
  args: {
    value: {
      ...value,
      where: [
        {
          anyOf: [
            { field: 'tls', op: 'in', value: ['none', '1.0', '1.1'] },
            { field: 'auth', op: 'is', value: 'basic' },
          ],
        },
        {
          field: 'sender',
          op: 'in',
          value: Array.from({ length: 300 }, (_, index) => `device-${index + 1}@contoso.com`),
        },
      ],
    },
  },
});
export const Nothing = meta.story({
  args: { value: { domain: null, range: { days: 7 }, where: [], having: [], search: '' } },
});
export const LongNames = meta.story({
  args: {
    value: { ...value, search: 'a-very-long-name-of-a-sender-'.repeat(8) },
  },
});

/** The focus goes to the chip that comes into its place. */
export const Removed = meta.story({
  args: { value },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Remove filter: Date range: Last 30 days' }));
    await expect(canvas.getByRole('button', { name: /^Remove filter: Domain/ })).toHaveFocus();
  },
});

export const Cleared = meta.story({
  args: { value },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Clear all' }));
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

export const Italian = meta.story({ ...Active.composed, globals: { locale: 'it' } });
export const French = meta.story({ ...Active.composed, globals: { locale: 'fr' } });
export const Spanish = meta.story({ ...Active.composed, globals: { locale: 'es' } });
export const Dark = meta.story({ ...Active.composed, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ ...Active.composed, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ ...LongNames.composed, globals: { width: 'narrow' } });
export const EitherAndManyNarrow = meta.story({ ...EitherAndMany.composed, globals: { width: 'narrow' } });
