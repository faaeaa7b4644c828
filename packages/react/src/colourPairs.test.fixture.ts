// Which colours the stylesheets put together, found in the stylesheets themselves: what the tests of contrast measure.
import { type Declaration, readDeclarations, readTokens } from './colours.test.fixture.ts';

/** Parts with a ground of their own that no words stand on: they are marks. */
const wordless =
  /\[data-part="(swatch|skeleton|bar|backdrop)"|\[data-part="switch"\] input|\[data-sar="flyout"\]\)$/;
/** Hairlines between what words and space tell apart already, and the grid: nothing is lost with them. */
export const hairlines = new Set(['color-border', 'color-grid']);
const markProperty = /^(fill|stroke|accent-color|border(-.+)?|outline(-.+)?|--sar-days-color)$/;

export const rules = new Map<string, Declaration[]>();
for (const declaration of readDeclarations()) {
  const where = `${declaration.sheet} ${declaration.selector}`;
  rules.set(where, [...(rules.get(where) ?? []), declaration]);
}
export const valueTokens = [...readTokens('light').keys()].filter((name) => !name.startsWith('color-'));

/** The tokens in what a rule sets so; a value of the data has any of its colours. */
export function tokens(rule: readonly Declaration[], property: RegExp): string[] {
  const values = rule.filter((one) => property.test(one.property)).map(({ value }) => value);
  return values.flatMap((value) => [
    ...[...value.matchAll(/--sar-((?:color|swatch|series)-[\w-]+)/g)].map(([, name = '']) => name),
    ...(value.includes('--sar-value') ? valueTokens : []),
  ]);
}

export interface Pair {
  front: string;
  ground: string;
  where: string;
}

/** Words that inherit their ground. By token: a rule that has it. */
export const words = new Map<string, string>();
/** What is to be seen without being read: swatches, lines, borders of controls. */
export const marks = new Map<string, string>();
/** What words and marks can stand on. */
export const grounds = new Map<string, string>();
/** Words whose rule sets their ground too. */
export const pairs: Pair[] = [];

for (const [where, rule] of rules) {
  const isWordless = wordless.test(where);
  const fronts = tokens(rule, /^color$/);
  const behind = tokens(rule, /^background(-color)?$/).filter((name) => name !== 'color-backdrop');
  if (isWordless) for (const name of behind) marks.set(name, where);
  else if (fronts.length > 0)
    for (const ground of behind) for (const front of fronts) pairs.push({ front, ground, where });
  // Words inherit their colour where a ground brings none, and stand on any ground where they bring none.
  else for (const ground of behind) grounds.set(ground, where);
  if (behind.length === 0) for (const front of fronts) words.set(front, where);
  for (const name of tokens(rule, markProperty)) marks.set(name, where);
}

/** What is quiet enough to be a ground is seen on no other: it needs no contrast. */
const quiet = (name: string) => grounds.has(name) || hairlines.has(name);

/** The marks that have to be seen on every ground. */
export const seenMarks = new Map([...marks].filter(([name]) => !quiet(name) && name !== 'color-on-accent'));

/** The moving parts of controls, on what they move in. */
export const movingParts: readonly Pair[] = [
  { front: 'color-on-accent', ground: 'color-accent', where: 'the knob of a switch that is on' },
  { front: 'color-accent', ground: 'color-border', where: 'the part of a progress bar that is done' },
];

/** Each of them on each ground. */
export const everywhere = (fronts: ReadonlyMap<string, string>): Pair[] =>
  [...fronts].flatMap(([front, where]) => [...grounds.keys()].map((ground) => ({ front, ground, where })));
