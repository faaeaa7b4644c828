import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';

/** Asks for every submission that the report shows, as NDJSON. @returns its lines about submissions */
export async function requestSubmissions(page: Page): Promise<{ time: string; sender: string }[]> {
  // Where the file goes is asked by the browser's own dialog, which no test can press.
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await page.getByRole('button', { name: 'Request report' }).click();
  const dialog = page.getByRole('dialog', { name: 'Request report' });
  await dialog.getByRole('radio', { name: /Every submission/ }).check();
  await dialog.getByRole('radio', { name: /NDJSON/ }).check();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Request', exact: true }).click();
  const lines = (await readFile(await (await downloading).path(), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line)).filter((line) => 'sender' in line);
}
