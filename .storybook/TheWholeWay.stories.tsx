import { SmtpAuthReport } from '@smtp-auth-report/report';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import preview, { storyNow } from './preview.tsx';
import { storySource } from './sources.ts';
import '../packages/report/src/styles.css';
import './pages.css';

/** A dashboard of a portal, with the card among its own. */
function Dashboard({ locale, direction }: { locale: string; direction: 'ltr' | 'rtl' }) {
  return (
    <div className="dashboard">
      <header>
        <strong>Harbourline admin</strong>
        <span>Mail flow</span>
      </header>
      <SmtpAuthReport
        source={storySource}
        locale={locale}
        direction={direction}
        timeZone="Europe/Rome"
        now={storyNow}
        disk={false}
        annotations={[{ day: '2026-11-16', label: 'TLS 1.0 refused on trial' }]}
        stopNote="Basic authentication is turned off on 31 December 2026."
      />
    </div>
  );
}

const meta = preview.meta({
  title: 'The whole way',
  tags: ['!autodocs'],
  render: (_, { globals }) => <Dashboard locale={String(globals.locale)} direction={globals.direction} />,
});

/** Card → flyout → report → TLS usage → details table → a sender, as a person goes. */
export const FromTheCardToASender = meta.story({
  play: async ({ canvasElement, globals, step }) => {
    // The way is told in English; in another language it is there to be gone.
    if (globals.locale !== 'en') return;
    const canvas = within(canvasElement);
    await step('The card opens the last week', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: /SMTP AUTH clients/ }));
      const week = await screen.findByRole('dialog', { name: 'SMTP AUTH clients' });
      await within(week).findByRole('heading', { name: 'TLS usage' });
    });
    await step('The last week leads to the report', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Open the SMTP AUTH clients report' }));
      await canvas.findByRole('region', { name: 'SMTP AUTH clients report' });
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    });
    const report = within(canvas.getByRole('region', { name: 'SMTP AUTH clients report' }));
    await step('By TLS version, as a table', async () => {
      await userEvent.click(report.getByRole('radio', { name: 'TLS usage' }));
      await userEvent.click(report.getByRole('button', { name: 'View details table' }));
      await report.findByRole('table', { name: /TLS usage by sender/ });
    });
    await step('A row opens its sender', async () => {
      const table = within(report.getByRole('table', { name: /TLS usage by sender/ }));
      await userEvent.click(await table.findByRole('button', { name: /^scanner-02@/ }));
      const pane = await screen.findByRole('dialog', { name: 'scanner-02@harbourline.example' });
      await within(pane).findByText('10.30.0.12');
    });
  },
});
