import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from './portalPage.ts';

/** Chooses a file that exists only in the page, made of `parts` so many times over. */
async function choose(page: Page, name: string, part: string | number[], times = 1): Promise<void> {
  await page.locator('input[type=file]').evaluate(
    (input, { name, part, times }) => {
      const blob = new Blob([typeof part === 'string' ? part : new Uint8Array(part)]);
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array<Blob>(times).fill(blob), name));
      (input as HTMLInputElement).files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, part, times },
  );
}

describe('a file that is no mail log', () => {
  let portal: Portal;
  let page: Page;

  beforeAll(async () => {
    portal = await startPortal();
    page = await portal.open('?page=report&locale=en&timeZone=UTC');
  });
  afterAll(() => portal.close());

  const megabyte = 'lorem ipsum dolor sit amet, consectetur\n'.repeat(26_215);
  const cases = [
    {
      name: 'picture.png',
      part: [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13],
      says: 'This is not a text file.',
    },
    { name: 'empty.log', part: '', says: 'This file is empty.' },
    { name: 'spaces.log', part: '  \n\n  \n', says: 'This file is empty.' },
    {
      name: 'one gigabyte of words',
      part: megabyte,
      times: 1024,
      says: 'This file could not be recognized.',
    },
    {
      name: 'exim.log',
      part: '2026-08-10 11:18:35 1gsu1C-003dCu-Hb <= aaron@domain.example H=localhost [127.0.0.1]:39753 P=esmtpsa A=plain:aaron S=4315\n',
      says: 'It looks like: Exim.',
    },
    {
      name: 'cron.log',
      part: 'Jun  3 10:40:57 mail CRON[9708]: (root) CMD (run-parts /etc/cron.hourly)\n'.repeat(50),
      says: 'Postfix never wrote a line in it',
    },
    {
      name: 'subjects.csv',
      part: 'Date,Subject,Size\n2026-11-10,Hello,41\n',
      says: 'This table has no column that could be read as the sender. It has',
    },
  ];

  it.each(cases)('says in a sentence what $name is, and goes on', async ({ name, part, times, says }) => {
    await choose(page, name, part, times);
    const problem = page.getByRole('alert').filter({ hasText: says });
    await problem.waitFor({ timeout: 30_000 });
    expect(await problem.innerText()).toContain('The report still shows what it showed before.');
    // The report is alive: it answers another question.
    await page.getByRole('radio', { name: 'TLS usage' }).click();
    await page.locator('[data-sar="chart"]').getByRole('button', { name: 'TLS 1.3' }).waitFor();
    await page.getByRole('radio', { name: 'Sending volume' }).click();
    await page.locator('[data-sar="chart"]').getByRole('button', { name: 'harbourline.example' }).waitFor();
  });

  it('says that nobody sent when a Postfix log has no submission', async () => {
    await choose(
      page,
      'quiet.log',
      'Jun  3 10:40:57 mail postfix/smtpd[9708]: connect from a.example[192.0.2.1]\n',
    );
    await page.getByText('nobody in it sent with SMTP AUTH').waitFor();
    await page.getByText('Nothing was sent with SMTP AUTH').first().waitFor();
  });

  it('hands on the focus of a button that goes away', async () => {
    const again = page.getByRole('button', { name: 'Show the sample again' });
    await again.press('Enter');
    await again.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
  });

  it('takes a file that is dropped anywhere, so that the browser does not leave the portal for it', async () => {
    const taken = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([], 'dropped.log'));
      return ['dragover', 'drop'].map(
        (type) =>
          !heading.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })),
      );
    });
    expect(taken).toEqual([true, true]);
    await page.getByRole('alert').filter({ hasText: 'This file is empty.' }).waitFor();
  });
});

describe('a first log that cannot be read', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.close());

  it('leaves sentences and a way on, and nothing that loads for ever', async () => {
    let broken = true;
    const page = await portal.open('?page=report&locale=en&timeZone=UTC', undefined, async (page) => {
      await page.route(/worker.*\.js/i, (route) => (broken ? route.abort() : route.continue()));
    });
    await page.getByText('The data cannot be reached right now.').first().waitFor();
    await expect.poll(() => page.locator('[data-state="loading"]').count()).toBe(0);
    broken = false;
    await page.getByRole('button', { name: 'Show the sample again' }).click();
    await page
      .getByText(/^Sending volume: messages per day/)
      .first()
      .waitFor();
  });
});
