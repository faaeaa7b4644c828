import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { focusIsIn } from '../../portal/e2e/hands.ts';
import { type Host, startHost } from './openHost.ts';

const log = fileURLToPath(new URL('./mail.log', import.meta.url));

describe.each(['19.3', '18.3'])('from tarballs, on React %s, in StrictMode', (react) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.close());

  it('goes from a file to a sender by mouse, and nothing complains', async () => {
    const { page, problems } = await host.open(inject('viteAddresses')[react] ?? '');
    await page.getByLabel('Mail log').setInputFiles(log);
    await page.getByRole('button', { name: 'SMTP AUTH clients' }).click();
    const flyout = page.getByRole('dialog', { name: 'SMTP AUTH clients' });
    await flyout.getByText('Still at risk').first().waitFor();
    await flyout.getByRole('button', { name: 'Open the SMTP AUTH clients report' }).click();

    await page.getByRole('radio', { name: 'TLS usage' }).click();
    const chart = page.getByRole('figure', { name: /TLS usage/ });
    // The marks themselves: an area or a column for every version.
    await expect.poll(() => chart.locator('svg path').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'View details table' }).click();
    const table = page.getByRole('table', { name: /TLS usage/ });
    const row = table.getByRole('row').filter({ hasText: 'scanner@example.com' });
    await expect.poll(() => row.textContent()).toMatch(/100%\s*3/);
    await row.getByRole('button', { name: 'scanner@example.com' }).click();
    const pane = page.getByRole('dialog', { name: 'scanner@example.com' });
    await pane.getByText('192.0.2.31').first().waitFor();
    await focusIsIn(pane);
    await page.keyboard.press('Escape');
    await expect.poll(() => pane.count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
