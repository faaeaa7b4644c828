import { userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DomainFilter } from './DomainFilter.tsx';
import './styles.css';

const meta = preview.meta({ component: DomainFilter, title: 'Filters/Domain' });

const few = messagesTable(
  ['contoso.com', 'fabrikam.example', 'xn--bcher-kva.example', '', 'שלום.example'],
  ['all'],
  (row) => Math.round(48_210 / (row + 1) ** 2),
);
const many = messagesTable(
  Array.from({ length: 420 }, (_, index) => `tenant-${index + 1}.example`),
  ['all'],
  (row) => Math.round(90_000 / (row + 1)),
);

async function open({ canvasElement }: { canvasElement: HTMLElement }) {
  await userEvent.click(within(canvasElement).getByRole('button'));
  await within(document.body).findByRole('listbox');
}

export const Closed = meta.story({ args: { domains: few } });
export const Open = meta.story({ args: { domains: few, defaultValue: 'fabrikam.example' }, play: open });
export const ManyOpen = meta.story({ args: { domains: many }, play: open });
export const Loading = meta.story({ args: { domains: undefined }, play: open });

/** A link may name a domain that sent nothing in the range. */
export const NotInTheData = meta.story({
  args: { domains: few, defaultValue: 'a-domain-from-a-link-with-a-very-long-name.example' },
  play: open,
});

export const Italian = meta.story({ ...Open.composed, play: open, globals: { locale: 'it' } });
export const French = meta.story({ ...Open.composed, play: open, globals: { locale: 'fr' } });
export const Spanish = meta.story({ ...Open.composed, play: open, globals: { locale: 'es' } });
export const Dark = meta.story({ ...ManyOpen.composed, play: open, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ ...Open.composed, play: open, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ ...NotInTheData.composed, play: open, globals: { width: 'narrow' } });
