import { userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { ClauseFilter } from './ClauseFilter.tsx';
import { standardFilterFields } from './filterFields.ts';
import type { FilterConditions } from './filterSet.ts';
import './styles.css';

const meta = preview.meta({ component: ClauseFilter, title: 'Filters/Conditions' });

const some: FilterConditions = {
  where: [
    { field: 'sender', op: 'contains', value: 'printer' },
    { field: 'tls', op: 'in', value: ['1.0', '1.1'] },
  ],
  having: [
    { by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 12.5, percent: true },
    { by: 'total', op: 'atLeast', value: 100 },
  ],
};

const open = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  await userEvent.click(within(canvasElement).getByRole('button'));
  await within(document.body).findByRole('button', { name: 'Apply' });
};
/** Applies the dialog as it is. */
const apply = async (drawn: { canvasElement: HTMLElement }) => {
  await open(drawn);
  const primary = document.querySelector<HTMLElement>('[data-sar="filter-popover"] [type="submit"]');
  if (primary) await userEvent.click(primary);
};

export const None = meta.story({});
export const Some = meta.story({ args: { defaultValue: some } });
export const Empty = meta.story({ play: open });
export const Open = meta.story({ args: { defaultValue: some }, play: open });

/** Nothing was written, and it is applied. */
export const Refused = meta.story({
  args: { defaultValue: { where: [{ field: 'tls', op: 'in', value: [] }], having: [] } },
  play: async (drawn) => {
    await open(drawn);
    const body = within(document.body);
    await userEvent.click(body.getByRole('button', { name: 'Add condition' }));
    await userEvent.click(body.getByRole('checkbox', { name: 'TLS 1.0' }));
    await userEvent.click(body.getByRole('checkbox', { name: 'TLS 1.0' }));
    await userEvent.click(body.getByRole('button', { name: 'Apply' }));
    await body.findByText('Choose at least one.');
  },
});

/** A dimension of the host's own, and a condition on one that no field knows. */
export const HostFields = meta.story({
  args: {
    fields: [
      ...standardFilterFields,
      {
        id: 'device',
        kind: 'choice',
        dimension: 'device',
        label: () => 'Device',
        values: ['scanner', 'printer', 'application'],
      },
    ],
    defaultValue: {
      where: [
        { field: 'device', op: 'in', value: ['scanner', 'fax'] },
        { field: 'site', op: 'is', value: 'Rotterdam' },
      ],
      having: [],
    },
  },
  play: open,
});

export const Italian = meta.story({ ...Open.composed, play: open, globals: { locale: 'it' } });
export const French = meta.story({ ...Open.composed, play: open, globals: { locale: 'fr' } });
export const Spanish = meta.story({ ...Open.composed, play: open, globals: { locale: 'es' } });
export const Dark = meta.story({ play: apply, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ ...Open.composed, play: open, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ ...Open.composed, play: open, globals: { width: 'narrow' } });
