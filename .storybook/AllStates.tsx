import { type ComponentType, useState } from 'react';
import { expect } from 'storybook/test';
import { pseudoLocale } from './catalogues.ts';
import { findClipped } from './findClipped.ts';
import { undocumentedParts } from './shownParts.ts';

/** As much of a story as is needed to draw it again with something else chosen in the toolbar. */
interface AnyStory {
  input: { globals?: object };
  meta: { story(input: object): { Component: ComponentType } };
}

const isStory = (value: unknown): value is AnyStory =>
  typeof value === 'object' && value !== null && '_tag' in value && value._tag === 'Story';

const inLocale = (story: AnyStory, width: string) =>
  story.meta.story({ ...story.input, globals: { locale: pseudoLocale, width } }).Component;

/** Stories of one file, in the pseudo-locale, below each other. Those that insist on a language, theme or direction are others again. */
function inPseudo(stories: Record<string, unknown>, but: readonly string[], width: 'wide' | 'narrow') {
  return Object.entries(stories).flatMap(([name, story]) => {
    if (!isStory(story) || but.includes(name)) return [];
    if (Object.keys(story.input.globals ?? {}).length > 0) return [];
    return [{ name, Component: inLocale(story, width) }];
  });
}

const widths = ['wide', 'narrow'] as const;

/** Every state of a piece with the longest words, at two widths. */
export function AllStates({ of, but = [] }: { of: Record<string, unknown>[]; but?: readonly string[] }) {
  // Made once: another component each time would be drawn anew.
  const [states] = useState(() =>
    widths.flatMap((width) =>
      of.flatMap((stories, index) =>
        inPseudo(stories, but, width).map((state) => ({ ...state, id: `${width} ${index} ${state.name}` })),
      ),
    ),
  );
  return states.map(({ id, Component }) => (
    <section key={id} aria-label={id}>
      <Component />
    </section>
  ));
}

/** One state, such as what a button opens. */
export function OneState({ of }: { of: unknown }) {
  if (!isStory(of)) throw new Error('OneState draws a story. Give one of a module of stories.');
  const [Component] = useState(() => inLocale(of, 'wide'));
  return <Component />;
}

/** Nothing is cut off, and the README of each piece names every part that is drawn. */
export async function expectWhole(root: Element = document.body) {
  // What measures itself draws once more.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await expect(findClipped(root)).toEqual([]);
  await expect(undocumentedParts(root)).toEqual([]);
}
