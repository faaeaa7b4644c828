import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readParts } from '../.storybook/readmeParts.ts';
import { root } from './install.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = globSync(['.storybook/*.mdx', 'packages/*/src/*.mdx'], { cwd: root });

it('has a page for each piece that a person sees', () => {
  expect(pages.length).toBeGreaterThanOrEqual(9);
});

it.each(pages)('%s shows stories that there are', (page) => {
  const text = read(page);
  const files = new Map(
    [...text.matchAll(/import \* as (\w+) from '([^']+)'/g)].map(([, name, path]) => [name, path]),
  );
  const shown = [...text.matchAll(/of=\{(\w+)\.(\w+)\}/g)];
  expect(shown.length).toBeGreaterThan(0);
  const missing = shown.filter(([, name, story]) => {
    const path = files.get(name);
    return !path || !read(join(dirname(page), path)).includes(`export const ${story} = `);
  });
  expect(missing.map(([use]) => use)).toEqual([]);
});

it.each(pages.filter((page) => page.startsWith('packages/')))(
  '%s takes apart pieces that a README names',
  (page) => {
    const pieces = [...read(page).matchAll(/<Anatomy piece="([\w-]+)"/g)].map(([, piece]) => piece);
    expect(pieces.length).toBeGreaterThan(0);
    const named = new Set(
      globSync('packages/*/README.md', { cwd: root }).flatMap((path) => [
        ...readParts(read(path), path.split('/')[1]).keys(),
      ]),
    );
    expect(pieces.filter((piece) => !piece || !named.has(piece))).toEqual([]);
  },
);

it.each(['fluent', 'mui', 'shadcn'])('%s has a value for each variable that its map takes', (host) => {
  const map = read(`packages/react/src/themes/${host}.css`);
  const taken = [...map.matchAll(/var\((--(?!sar-)[\w-]+)\)/g)].map(([, name]) => name);
  expect(taken.length).toBeGreaterThan(10);
  const given = new Set(
    [...read(`.storybook/hosts/${host}.css`).matchAll(/(--[\w-]+):/g)].map(([, name]) => name),
  );
  expect([...new Set(taken)].filter((name) => !given.has(name))).toEqual([]);
});
