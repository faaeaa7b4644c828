import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = globSync('../../*/src/**/*.css', { cwd: import.meta.dirname }).map((path) => ({
  path,
  // Without comments, each selector in one line.
  text: readFileSync(new URL(path, import.meta.url), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')'),
}));

/**
 * Browsers look rules up by the tag or attribute of what they style. A selector that ends in `*` or in a list of them is tried
 * on every element of the host's page: a third of the cost of a row that scrolls into sight.
 */
it('ends no selector where every element of the page has to be looked at', () => {
  const found = sheets.flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /(?<=[{},;] ?):where\([^{},;]*[\s>(](\*|:(?!root)[\w-]+|:is\([^()]*,[^()]*\))\)(?=\s*[,{])/g,
      ),
    ].map(([selector]) => `${path}: ${selector.trim()}`),
  );
  expect(sheets.length).toBeGreaterThan(40);
  expect(found.sort()).toEqual([
    // What stands in a grid there may be anything.
    '../../filters/src/clauses.css: :where([data-sar="filter-popover"] [data-part="clause-fields"] > *)',
    '../../flyout/src/views.css: :where([data-sar="would-stop"] > [data-sar="flyout-section"] > *)',
    // Borders belong to the sizes of all that is ours.
    '../../react/src/shared.css: :where([data-sar] *)',
  ]);
});
