import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBrowser } from './browser.mjs';
import { localNode, root } from './install.mjs';

/** Stories by their id: one without a fault, and one for each kind of fault, which nothing else would find. */
const stories = {
  good: '<button>Show the senders</button>',
  nameless: '<button></button>',
  'faint-in-the-dark':
    '<style>[data-theme="dark"] p { background: #171b21; color: #343c47 }</style><p>Last seen</p>',
  'faint-in-forced-colors':
    '<style>@media (forced-colors: active) { p { forced-color-adjust: none; background: #fff; color: #ddd } }</style><p>Last seen</p>',
  'nameless-from-right-to-left':
    '<style>[dir="rtl"] span { display: none }</style><button><span>Sort</span></button>',
  'small-targets':
    '<button style="inline-size: 14px; block-size: 14px; padding: 0; border: 0" aria-label="First"></button><button style="inline-size: 14px; block-size: 14px; padding: 0; border: 0" aria-label="Next"></button>',
  'too-wide': '<p style="inline-size: 420px">Senders below TLS 1.2</p>',
  'cut-off':
    '<p style="block-size: 20px; overflow: hidden; font: 16px/20px sans-serif; inline-size: 145px">Users and services</p>',
  'focus-in-the-shadow':
    '<style>button:focus-visible { outline: none; box-shadow: 0 0 0 3px blue }</style><button data-part="shady">Sort</button>',
  throws: 'throws',
  'throws-unseen': `<img alt="" src="data:," onerror="throw new Error('No such zone.')">`,
  // Played only: it is as nameless as the one above.
  pseudo: '<button></button>',
};

/** As much of Storybook as there is between it and its frame. */
const frame = `<!doctype html><html lang="en" dir="ltr" data-theme="light"><meta charset="utf-8"><title>Story</title>
<style>body { margin: 8px; background: #fff; color: #1a1f26 } [data-theme="dark"] body { background: #171b21; color: #e8ebef }</style>
<body><main><h1>Story</h1><div id="storybook-root"><p>…</p></div></main><script>
const stories = ${JSON.stringify(stories)};
const listeners = new Map();
const tell = (event, what) => setTimeout(() => [...(listeners.get(event) ?? [])].forEach((one) => one(what)));
globalThis.__STORYBOOK_PREVIEW__ = { currentRender: { phase: 'finished' } };
const html = document.documentElement;
globalThis.__STORYBOOK_ADDONS_CHANNEL__ = {
  on: (event, listener) => listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
  off: (event, listener) => listeners.get(event)?.delete(listener),
  emit(event, what) {
    if (event === 'updateGlobals') {
      html.dir = what.globals.direction;
      return tell('storyFinished');
    }
    if (stories[what.storyId] === 'throws') return tell('storyThrewException', new Error('No such pivot.'));
    document.querySelector('#storybook-root').innerHTML = stories[what.storyId];
    tell('storyFinished');
  },
};
</script></body></html>`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'smtp-auth-report-stories-'));
  const entries = Object.fromEntries(
    Object.keys(stories).map((id) => [
      id,
      { type: 'story', title: id === 'pseudo' ? 'Pseudo-locale' : 'Stories' },
    ]),
  );
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ entries }));
  writeFileSync(join(folder, 'iframe.html'), frame);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    localNode,
    ['scripts/checkStories.ts', '--from', folder, ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CHROMIUM_PATH: ensureBrowser() } },
  );
  const faults = new Map(
    stderr
      .split(/^(?=\S)/m)
      .map((part) => part.trim().split('\n'))
      .map(([id = '', ...lines]) => [id, lines.map((line) => line.trim())]),
  );
  return { status, stdout, faults };
}

it('finds each kind of fault where it is, and nowhere else', () => {
  const { status, stdout, faults } = run();
  expect(stdout).toContain('12 stories, 10 with faults');
  expect(status).toBe(1);
  const found = (id: string) => (faults.get(id) ?? []).join('\n');
  expect(found('good')).toBe('');
  expect(found('nameless')).toMatch(/^ltr, light: button-name/);
  expect(found('faint-in-the-dark')).toMatch(/^ltr, dark: color-contrast.*\nrtl, dark: color-contrast.*$/);
  expect(found('faint-in-forced-colors')).toMatch(
    /^ltr, forced colors: color-contrast.*\nrtl, forced colors: color-contrast.*$/,
  );
  expect(found('nameless-from-right-to-left')).toMatch(/^rtl, light: button-name.*$/);
  expect(found('small-targets')).toMatch(/320 px: target-size/);
  expect(found('too-wide')).toMatch(/320 px: reflow: the page is \d{3} px wide/);
  expect(found('cut-off')).toMatch(/^320 px: text spacing: <p.*$/);
  expect(found('focus-in-the-shadow')).toMatch(
    /^forced colors: no outline shows the focus: <button data-part="shady".*$/,
  );
  expect(found('throws')).toBe('cannot be shown: No such pivot.');
  expect(found('throws-unseen')).toBe('throws: No such zone.');
  expect(found('pseudo')).toBe('');
});

it('is content with a story without a fault', () => {
  const { status, stdout } = run('--only', 'good');
  expect(stdout).toContain('1 stories, 0 with faults');
  expect(status).toBe(0);
});
