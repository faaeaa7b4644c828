import controls from '@smtp-auth-report/controls/styles.css?inline';
import { ReportProvider } from '@smtp-auth-report/react';
import tokens from '@smtp-auth-report/react/tokens.css?inline';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClauseFilter, DomainFilter, memoryFilterStorage, RangeFilter, SavedFilters } from './index.ts';
import own from './styles.css?inline';

let sheet: HTMLStyleElement;
afterEach(() => {
  cleanup();
  sheet.remove();
});

const old = { domain: null, range: { days: 7 }, where: [], having: [] } as const;
const saved = memoryFilterStorage([{ ...old, name: 'All' }]);
const conditions = {
  where: [
    { field: 'sender', op: 'in', value: ['a@contoso.com', 'b@contoso.com'] },
    { field: 'tls', op: 'in', value: ['none'] },
  ],
  having: [{ by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 5, percent: true }],
} as const;

/** Of each element that is open, each property that is computed. */
function looks() {
  return [...document.querySelectorAll('[data-part="popover"], [data-part="popover"] *')].map((element) => ({
    part: element.getAttribute('data-part') ?? element.tagName,
    style: Object.fromEntries(
      [...getComputedStyle(element)].map((name) => [name, getComputedStyle(element).getPropertyValue(name)]),
    ),
  }));
}

// A host imports the stylesheets of two pieces: the shared rules of the second come after the rules of the first.
it.each([
  ['the range', 'Custom range', 'grid', <RangeFilter key="r" />],
  ['the domains', 'Show data for All domains', 'option', <DomainFilter key="d" domains={undefined} />],
  ['the conditions', /^Filters/, 'listitem', <ClauseFilter key="c" defaultValue={conditions} />],
  ['the saved filters', 'Saved filters', 'textbox', <SavedFilters key="s" value={old} storage={saved} />],
] as const)(
  'looks the same when another piece brings the shared rules again: %s',
  async (_, name, role, piece) => {
    await page.viewport(1000, 900);
    sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = tokens + own;
    render(<ReportProvider locale="en">{piece}</ReportProvider>);
    await userEvent.click(screen.getByRole('button', { name }));
    await screen.findAllByRole(role);
    // What is still coming in looks different from one moment to the next.
    await waitFor(() => expect(document.querySelector('[data-entering]')).toBeNull());
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const alone = looks();
    expect(alone.length).toBeGreaterThan(2);
    sheet.textContent += controls;
    expect(looks()).toEqual(alone);
  },
);
