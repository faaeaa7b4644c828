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
      expect(policy.join()).not.toMatch(/unsafe|blob:|data:|\*/);
    }
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
