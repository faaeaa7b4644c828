import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

// Storybook's pages about stories ask for a document when they are imported; the stories do not.
vi.mock('@storybook/addon-docs', () => ({ default: () => ({}) }));
vi.mock('@storybook/addon-a11y', () => ({ default: () => ({}) }));

interface Story {
  Component?: FunctionComponent;
  /** What `Component` calls; a story that extends another has only this. */
  __compose: () => FunctionComponent;
}
type Stories = Record<string, Story>;

/** Every state of every piece. */
const files = Object.entries(import.meta.glob<Stories>('../../../packages/*/src/**/*.stories.tsx'));

/** What a strict policy refuses in HTML. */
const refusedIn = (html: string) =>
  html.match(/<[^>]*\s(style=|on\w+=)[^>]*>|<(style|script)\b|javascript:|(src|href)="(data|blob):/gi) ?? [];

describe('server HTML has nothing that a strict content security policy refuses', () => {
  it.each(files)('in the stories of %s', async (_path, load) => {
    const { default: _meta, ...stories } = await load();
    expect(Object.keys(stories)).not.toEqual([]);
    for (const [name, { Component, __compose }] of Object.entries(stories)) {
      expect(refusedIn(renderToString(createElement(Component ?? __compose()))), name).toEqual([]);
    }
  });

  it('which would be found', () => {
    const bad = createElement(
      'p',
      { style: { color: 'red' } },
      createElement('style'),
      createElement('img', { src: 'data:,' }),
    );
    expect(refusedIn(renderToString(bad))).toHaveLength(3);
    expect(refusedIn('<b title="on" onclick="go()"></b><a href="javascript:go()"></a>')).toHaveLength(2);
    expect(refusedIn('<p data-style="a" title="style">on=</p>')).toEqual([]);
  });
});
