import { expect, userEvent, waitFor, within } from 'storybook/test';
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
  await within(document.body).findAllByRole('combobox');
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

const contoso = (count: number) =>
  Array.from({ length: count }, (_, index) => `device-${index + 1}@contoso.com`);
const oneOf = (...value: string[]): FilterConditions => ({
  where: [{ field: 'sender', op: 'in', value }],
  having: [],
});
const openList = async (drawn: { canvasElement: HTMLElement }) => {
  await open(drawn);
  await within(document.body).findByRole('grid');
};

/** Several addresses in one condition: typed, or pasted from a spreadsheet. */
export const OneOf = meta.story({
  args: { defaultValue: oneOf('scanner@contoso.com', 'erp@fabrikam.example', 'ann@xn--bcher-kva.example') },
  play: openList,
});
export const OneOfNothingYet = meta.story({
  play: async (drawn) => {
    await open(drawn);
    const body = within(document.body);
    await userEvent.selectOptions(body.getByRole('combobox', { name: 'Comparison' }), 'is one of');
    await body.findByText(/^Press Enter after each/);
  },
});
export const OneOfHundreds = meta.story({ args: { defaultValue: oneOf(...contoso(300)) }, play: openList });
export const OneOfRefused = meta.story({
  args: { defaultValue: oneOf(...contoso(3)) },
  play: async (drawn) => {
    await openList(drawn);
    await userEvent.type(within(document.body).getByRole('textbox'), 'ann@@contoso.com{Enter}');
    await within(document.body).findByRole('alert');
  },
});
export const OneOfFull = meta.story({
  args: { defaultValue: oneOf(...contoso(300)) },
  play: async (drawn) => {
    await openList(drawn);
    await userEvent.type(within(document.body).getByRole('textbox'), 'one@too.many{Enter}');
    await within(document.body).findByRole('alert');
  },
});
/** The focus goes on to the next value, and from the last one back to the field. */
export const OneOfRemoved = meta.story({
  args: { defaultValue: oneOf('a@contoso.com', 'b@contoso.com') },
  play: async (drawn) => {
    await openList(drawn);
    const body = within(document.body);
    body.getByRole('row', { name: 'a@contoso.com' }).focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(body.getByRole('row', { name: 'b@contoso.com' })).toHaveFocus());
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(body.getByRole('textbox')).toHaveFocus());
  },
});
export const OneOfDark = meta.story({ ...OneOf.composed, play: openList, globals: { theme: 'dark' } });
export const OneOfRightToLeft = meta.story({
  ...OneOf.composed,
  play: openList,
  globals: { direction: 'rtl' },
});
export const OneOfNarrow = meta.story({ ...OneOf.composed, play: openList, globals: { width: 'narrow' } });

/** One of two must hold: kept as it is, or removed. */
export const EitherOf = meta.story({
  args: {
    defaultValue: {
      where: [
        {
          anyOf: [
            { field: 'tls', op: 'in', value: ['none', 'ssl3', '1.0', '1.1'] },
            { field: 'auth', op: 'is', value: 'basic' },
          ],
        },
        { field: 'domain', op: 'is', value: 'contoso.com' },
      ],
      having: [],
    },
  },
  play: open,
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
