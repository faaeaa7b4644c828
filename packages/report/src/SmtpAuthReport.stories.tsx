import { definePivot, standardPivots } from '@smtp-auth-report/core';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import preview, { storyNow } from '../../../.storybook/preview.tsx';
import { emptySource, failingSource, hangingSource, storySource } from '../../../.storybook/sources.ts';
import { SmtpAuthReport } from './SmtpAuthReport.tsx';
import './styles.css';

const meta = preview.meta({
  component: SmtpAuthReport,
  title: 'Report/SmtpAuthReport',
  args: { source: storySource, locale: 'en', timeZone: 'Europe/Rome', now: storyNow },
  // The element brings its own provider: the toolbar's language goes in as a portal would give it.
  render: (args, { globals }) => (
    <SmtpAuthReport
      {...args}
      locale={args.locale === 'en' ? String(globals.locale) : args.locale}
      direction={globals.direction}
    />
  ),
});

export const Closed = meta.story();

export const Open = meta.story({ args: { defaultOpen: true } });

export const Italian = meta.story({ args: { defaultOpen: true }, globals: { locale: 'it' } });
export const French = meta.story({ args: { defaultOpen: true }, globals: { locale: 'fr' } });
export const Spanish = meta.story({ args: { defaultOpen: true }, globals: { locale: 'es' } });
export const German = meta.story({ args: { defaultOpen: true }, globals: { locale: 'de' } });
export const Portuguese = meta.story({ args: { defaultOpen: true }, globals: { locale: 'pt-BR' } });
export const Japanese = meta.story({ args: { defaultOpen: true }, globals: { locale: 'ja' } });
export const Arabic = meta.story({
  args: { defaultOpen: true },
  globals: { locale: 'ar', direction: 'rtl' },
});

export const TlsUsage = meta.story({
  args: { defaultOpen: true, defaultState: { pivot: 'tls', range: { days: 30 } } },
});

export const DetailsOfTlsUsage = meta.story({
  args: { defaultOpen: true, defaultState: { pivot: 'tls', view: 'table', range: { days: 30 } } },
});

export const DetailsDark = meta.story({
  args: { defaultOpen: true, defaultState: { pivot: 'tls', view: 'table', range: { days: 30 } } },
  globals: { theme: 'dark' },
});

export const Dark = meta.story({ args: { defaultOpen: true }, globals: { theme: 'dark' } });
export const Narrow = meta.story({ args: { defaultOpen: true }, globals: { width: 'narrow' } });
export const RightToLeft = meta.story({ args: { defaultOpen: true }, globals: { direction: 'rtl' } });

export const FourthPivot = meta.story({
  args: {
    defaultOpen: true,
    defaultState: { pivot: 'client' },
    pivots: [...standardPivots, definePivot({ id: 'client', label: 'Client address', columns: 'client' })],
  },
});

export const Empty = meta.story({ args: { source: emptySource, defaultOpen: true } });
export const Failed = meta.story({ args: { source: failingSource, defaultOpen: true } });
export const Loading = meta.story({ args: { source: hangingSource, defaultOpen: true } });
export const Unavailable = meta.story({ args: { unavailable: true } });

/** Card → flyout → report → table, as a person goes. */
export const WholeWay = meta.story({
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /SMTP AUTH clients/ }));
    const dialog = await screen.findByRole('dialog', { name: 'SMTP AUTH clients' });
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Open the SMTP AUTH clients report' }),
    );
    const report = await canvas.findByRole('region', { name: 'SMTP AUTH clients report' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(within(report).getByRole('button', { name: 'View details table' }));
    await within(report).findByText('erp', { exact: false });
  },
});
