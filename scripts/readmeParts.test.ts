import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readParts } from '../.storybook/readmeParts.ts';
import { root } from './install.mjs';

const readme = (name: string) => readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
const sources = (name: string) =>
  globSync(`packages/${name}/src/**/*.{ts,tsx}`, { cwd: root })
    .filter((path) => !/\.(test|stories)\./.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
/** Parts of every piece, and those that pieces borrow. */
const shared = ['react', 'controls'];
const partsOf = (name: string) =>
  new Set([...readParts(readme(name), name).values()].flatMap((parts) => [...parts.keys()]));
const all = (names: readonly string[], list: (name: string) => Iterable<string>) =>
  new Set(names.flatMap((name) => [...list(name)]));

const packages = [
  'chart',
  'controls',
  'day-notes',
  'details-table',
  'filters',
  'flyout',
  'pivot-switcher',
  'react',
  'report',
  'request-report',
  'widget-card',
];

it.each(packages)('%s names every part and every piece it draws', (name) => {
  const source = sources(name);
  const drawn = [...source.matchAll(/data-part="([\w-]+)"/g)].map(([, part = '']) => part);
  expect(drawn.length).toBeGreaterThan(0);
  const named = all([name, ...shared], partsOf);
  expect(drawn.filter((part) => !named.has(part))).toEqual([]);

  const pieces = [...source.matchAll(/\sdata-sar="([\w-]+)"/g)].map(([, piece = '']) => piece);
  const known = readParts(readme(name), name);
  // What only holds an address, everywhere.
  expect(pieces.filter((piece) => !known.has(piece) && piece !== 'sender-name')).toEqual([]);
});

it.each(packages)('%s draws every part that it names', (name) => {
  // Some are named in a variable first: every text of the code counts.
  const written = all([name, ...shared], (from) =>
    [...sources(from).matchAll(/["'`]([a-z]+(?:-[a-z]+)*)["'`]/g)].map(([, word = '']) => word),
  );
  // Of what hosts and pieces draw, the shared stylesheets know the name.
  const styled = all(shared, (from) =>
    globSync(`packages/${from}/src/*.css`, { cwd: root }).flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/data-part="([\w-]+)"/g)].map(
        ([, part = '']) => part,
      ),
    ),
  );
  expect([...partsOf(name)].filter((part) => !written.has(part) && !styled.has(part))).toEqual([]);
});
