import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeclarations } from '../colours.test.fixture.ts';

const read = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');
const names = (text: string, form: RegExp) => new Set([...text.matchAll(form)].map(([, name = '']) => name));
const setBy = (text: string) => names(text, /(--sar-[\w-]+)\s*:/g);

const tokens = read('../tokens.css');
const pieces = globSync('../../../*/src/**/*.css', { cwd: import.meta.dirname })
  .filter((path) => !/\/themes\/|\/tokens\.css$/.test(path))
  .map(read)
  .join('\n');
const used = names(pieces, /var\(\s*(--sar-[\w-]+)/g);
/** What hosts and themes may set: tokens, and what pieces read without setting it themselves. */
const offered = new Set([...setBy(tokens), ...[...used].filter((name) => !setBy(pieces).has(name))]);
const missing = (wanted: Iterable<string>, from: ReadonlySet<string>) =>
  [...wanted].filter((name) => !from.has(name));

it('offers no token that nothing reads', () => {
  expect(offered.size).toBeGreaterThan(50);
  expect(missing(setBy(tokens), used)).toEqual([]);
});

it('names every token in docs/theming.md, and none that there is not', () => {
  const documented = names(read('../../../../docs/theming.md'), /`(--sar-[a-z0-9-]+)`/g);
  expect(missing(offered, documented)).toEqual([]);
  expect(missing(documented, offered)).toEqual([]);
});

const themes = globSync('*.css', { cwd: import.meta.dirname });

it('has the three that package.json exports', () => {
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(read('../../package.json'));
  const exported = Object.keys(exports).filter((path) => path.startsWith('./themes/'));
  expect(themes.map((name) => `./themes/${name}`).sort()).toEqual(exported.sort());
  expect(themes).toHaveLength(3);
});

describe.each(themes)('themes/%s', (name) => {
  const theme = read(name);
  const inside = (media: RegExp) => {
    const from = theme.search(media);
    // The themes are formatted: a block of the layer ends at its own indentation.
    return from < 0 ? '' : theme.slice(from, theme.indexOf('\n  }', from));
  };

  it('sets only what is read', () => {
    expect(setBy(theme).size).toBeGreaterThan(15);
    expect(missing(setBy(theme), offered)).toEqual([]);
  });

  it('sets colours for screens alone, and leaves those that a person forces', () => {
    const colour = /--sar-(color|button|swatch|series)-/;
    const everywhere = setBy(theme.replace(inside(/@media screen and \(forced-colors: none\)/), ''));
    expect([...setBy(theme)].filter((token) => colour.test(token)).length).toBeGreaterThanOrEqual(12);
    expect([...everywhere].filter((token) => colour.test(token))).toEqual([]);
  });

  it('sets colours that have to belong together, together', () => {
    const set = setBy(theme);
    for (const [one, other] of [
      ['--sar-color-accent', '--sar-color-on-accent'],
      ['--sar-color-accent', '--sar-color-accent-subtle'],
      ['--sar-color-warning', '--sar-color-warning-subtle'],
      ['--sar-button-primary', '--sar-button-primary-text'],
    ] as const)
      expect([one, set.has(one)]).toEqual([one, set.has(other)]);
  });

  it('outweighs nothing: its selectors have no specificity, and its layer is below the densities', () => {
    const selectors = readDeclarations()
      .filter(({ sheet, selector }) => sheet.endsWith(`themes/${name}`) && selector)
      .flatMap(({ selector }) => selector.split(', '));
    expect(selectors.length).toBeGreaterThan(0);
    expect(selectors.filter((selector) => !/^:where\(.*\)$/.test(selector))).toEqual([]);
    expect(theme.trim()).toMatch(
      /^@layer smtp-auth-report\.tokens, smtp-auth-report\.theme, smtp-auth-report\.density, smtp-auth-report\.parts;/,
    );
  });
});
