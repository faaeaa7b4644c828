import { type Catalogue, type MoreMessages, ReportProvider } from '@smtp-auth-report/react';
import { ar } from '@smtp-auth-report/react/locales/ar';
import { arMore } from '@smtp-auth-report/react/locales/ar-more';
import { de } from '@smtp-auth-report/react/locales/de';
import { deMore } from '@smtp-auth-report/react/locales/de-more';
import { en } from '@smtp-auth-report/react/locales/en';
import { es } from '@smtp-auth-report/react/locales/es';
import { esMore } from '@smtp-auth-report/react/locales/es-more';
import { fr } from '@smtp-auth-report/react/locales/fr';
import { frMore } from '@smtp-auth-report/react/locales/fr-more';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import { itMore } from '@smtp-auth-report/react/locales/it-more';
import { ja } from '@smtp-auth-report/react/locales/ja';
import { jaMore } from '@smtp-auth-report/react/locales/ja-more';
import { ptBR } from '@smtp-auth-report/react/locales/pt-BR';
import { ptBRMore } from '@smtp-auth-report/react/locales/pt-BR-more';
import '../../react/src/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Flyout, FlyoutSummary, SenderPane, WouldStop } from './index.ts';
import { activity, erp, senderData, stopData, summary, week } from './samples.test.fixture.ts';
import './styles.css';

const catalogues: [string, Catalogue, MoreMessages?][] = [
  ['en', en],
  ['it', italian, itMore],
  ['fr', fr, frMore],
  ['es', es, esMore],
  ['de', de, deMore],
  ['pt-BR', ptBR, ptBRMore],
  ['ja', ja, jaMore],
  ['ar', ar, arMore],
];

/** Words on more than one line: not addresses, which break anywhere, nor what has a hyphen or no spaces. */
function brokenWords(root: Element): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    if (text.parentElement.closest('[data-part="hidden"]')) continue;
    for (const word of text.textContent?.matchAll(/[^\s\-–/]{2,}/g) ?? []) {
      if (/[@.]\S/.test(word[0])) continue;
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0.5).map(({ top }) => top);
      if (new Set(lines).size > 1) found.push(word[0]);
    }
  }
  return found;
}

async function show(children: ReactNode, locale: string, first: Catalogue, more?: MoreMessages) {
  document.documentElement.lang = locale;
  document.documentElement.style.fontFamily = 'sans-serif';
  const direction = locale === 'ar' ? 'rtl' : 'ltr';
  render(
    <ReportProvider
      locale={locale}
      messages={{ ...first, ...more }}
      direction={direction}
      timeZone="Europe/Rome"
    >
      <div lang={locale} dir={direction}>
        {children}
      </div>
    </ReportProvider>,
  );
}

beforeEach(() => page.viewport(320, 900));
afterEach(() => {
  cleanup();
  document.documentElement.lang = 'en';
  document.documentElement.style.fontFamily = '';
});

it.each(catalogues)('the panel breaks no word and hides no number on a phone, in %s', async (...language) => {
  await show(
    <Flyout title={language[1].cardTitle} defaultOpen>
      <FlyoutSummary range={week} data={summary} reportHref="/report" onSenderOpen={() => {}} />
    </Flyout>,
    ...language,
  );
  const panel = await screen.findByRole('dialog');
  expect(panel.querySelectorAll('table')).not.toHaveLength(0);
  expect(panel.scrollWidth).toBe(320);
  if (language[0] !== 'ja') expect(brokenWords(panel)).toEqual([]);
});

it.each(catalogues)(
  'a page breaks no word in the padding of a card on a phone, in %s',
  async (...language) => {
    await show(
      <div style={{ paddingInline: 16 }} data-testid="card">
        <WouldStop data={stopData} />
        <SenderPane sender={erp} range={week} data={senderData} activity={activity} />
      </div>,
      ...language,
    );
    expect(document.documentElement.scrollWidth).toBe(320);
    if (language[0] !== 'ja') expect(brokenWords(screen.getByTestId('card'))).toEqual([]);
  },
);

/** Where the words of an element stand: from where to where, and on how many lines. */
function wordsOf(element: Element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, right } = range.getBoundingClientRect();
  return {
    left,
    right,
    lines: new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size,
  };
}

it.each(catalogues)(
  'the panel keeps its headings in their columns and its parts apart, in %s',
  async (...language) => {
    await page.viewport(1000, 900);
    await show(
      <Flyout title={language[1].cardTitle} defaultOpen>
        <FlyoutSummary range={week} data={summary} reportHref="/report" onSenderOpen={() => {}} />
        <WouldStop data={stopData} />
      </Flyout>,
      ...language,
    );
    const panel = await screen.findByRole('dialog');
    // Those that are seen: the first of a table may be for screen readers.
    const headings = [...panel.querySelectorAll('thead th:not(:has([data-part="hidden"]))')];
    expect(headings.length).toBeGreaterThan(8);
    for (const heading of headings) {
      const column = heading.getBoundingClientRect();
      const { left, right, lines } = wordsOf(heading);
      expect.soft(left, heading.textContent).toBeGreaterThanOrEqual(column.left - 0.5);
      expect.soft(right, heading.textContent).toBeLessThanOrEqual(column.right + 0.5);
      expect.soft(lines, heading.textContent).toBeLessThanOrEqual(2);
    }
    const [above, below] = ['flyout-summary', 'would-stop'].map((name) =>
      panel.querySelector(`[data-sar="${name}"]`)?.getBoundingClientRect(),
    );
    expect((below?.top ?? 0) - (above?.bottom ?? 0)).toBeGreaterThanOrEqual(24);
  },
);
