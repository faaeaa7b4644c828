import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { fixed } from './inPage.ts';
import { type Portal, startPortal } from './portalPage.ts';

/** Also asserted of every other test of the portal, when it closes: here what no other test does. */
describe('the content security policy', () => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await startPortal();
  });

  it('is the strict one, in every answer', async () => {
    for (const path of ['', 'icon.svg']) {
      const answer = await fetch(inject('portalAddress') + path);
      const policy = answer.headers.get('content-security-policy')?.split('; ') ?? [];
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'self'",
          "style-src 'self'",
          "script-src 'self'",
          "require-trusted-types-for 'script'",
        ]),
      );
      expect(policy.filter((part) => /unsafe|blob:|data:|\*/.test(part))).toEqual([]);
    }
    await portal.close();
  });

  it('lets a chart be saved as a picture', async () => {
    const page = await portal.open(`?page=report&pivot=tls&${fixed}`);
    await page.getByRole('button', { name: 'Options' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a picture (PNG)' }).click();
    const bytes = await readFile(await (await downloading).path());
    // Its first eight bytes, and its size: as large as a chart on a page.
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(600);
    await portal.close();
  });

  it('is watched: what is refused is told, and fails the test', async () => {
    const page = await portal.open(`?${fixed}`);
    expect(portal.refused()).toEqual([]);
    const expectRefused = async (offend: () => void, violation: RegExp) => {
      await page.evaluate(offend).catch(() => {});
      await expect.poll(() => portal.refused().join('\n')).toMatch(violation);
    };
    await expectRefused(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    }, /^style-src-elem inline/m);
    await expectRefused(() => document.body.setAttribute('style', 'color: red'), /^style-src-attr inline/m);
    await expectRefused(() => {
      document.createElement('p').innerHTML = '<b>';
    }, /^require-trusted-types-for .* Element innerHTML/m);
    await expectRefused(() => {
      new Worker('/mail.js');
    }, /^require-trusted-types-for .* Worker constructor/m);
    await expectRefused(() => {
      void fetch('https://elsewhere.example/');
    }, /^connect-src https:\/\/elsewhere/m);
    await expect(portal.close()).rejects.toThrow(/The policy refused:/);
  });
});
