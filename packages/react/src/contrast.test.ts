import { describe, expect, it } from 'vitest';
import { contrast, type Declaration, fromHex, readDeclarations, readTokens } from './colours.test.fixture.ts';

/** Parts with a ground of their own that no words stand on: they are marks. */
const wordless =
  /\[data-part="(swatch|skeleton|bar|backdrop)"|\[data-part="switch"\] input|\[data-sar="flyout"\]\)$/;
/** Hairlines between what words and space tell apart already, and the grid: nothing is lost with them. */
const hairlines = new Set(['color-border', 'color-grid']);
const markProperty = /^(fill|stroke|accent-color|border(-.+)?|outline(-.+)?|--sar-days-color)$/;

const rules = new Map<string, Declaration[]>();
for (const declaration of readDeclarations()) {
  const where = `${declaration.sheet} ${declaration.selector}`;
  rules.set(where, [...(rules.get(where) ?? []), declaration]);
}
const valueTokens = [...readTokens('light').keys()].filter((name) => !name.startsWith('color-'));

/** The tokens in what a rule sets so; a value of the data has any of its colours. */
function tokens(rule: readonly Declaration[], property: RegExp): string[] {
  const values = rule.filter((one) => property.test(one.property)).map(({ value }) => value);
  return values.flatMap((value) => [
    ...[...value.matchAll(/--sar-((?:color|swatch|series)-[\w-]+)/g)].map(([, name = '']) => name),
    ...(value.includes('--sar-value') ? valueTokens : []),
  ]);
}

interface Pair {
  front: string;
  ground: string;
  where: string;
}

const words = new Map<string, string>();
const marks = new Map<string, string>();
const grounds = new Map<string, string>();
const pairs: Pair[] = [];

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

describe.each(['light', 'dark'] as const)('the colours that the stylesheets put together, %s', (scheme) => {
  const colours = readTokens(scheme);
  const ratio = (front: string, ground: string) => {
    const [one, other] = [colours.get(front), colours.get(ground)];
    if (!one || !other) throw new Error(`No colour for ${front} or ${ground} in tokens.css.`);
    return contrast(one, other);
  };
  const faint = (all: readonly Pair[], least: number) =>
    all
      .filter(({ front, ground }) => ratio(front, ground) < least)
      .map(
        ({ front, ground, where }) => `${front} on ${ground}: ${ratio(front, ground).toFixed(2)} (${where})`,
      );
  const everywhere = (fronts: ReadonlyMap<string, string>) =>
    [...fronts].flatMap(([front, where]) => [...grounds.keys()].map((ground) => ({ front, ground, where })));

  it('let words be read, 4.5 to 1, on every ground they can stand on', () => {
    expect(words.size).toBeGreaterThan(3);
    expect(grounds.size).toBeGreaterThan(4);
    expect(faint(everywhere(words), 4.5)).toEqual([]);
  });

  it('let words be read, 4.5 to 1, where a rule sets both', () => {
    expect(pairs.length).toBeGreaterThan(8);
    expect(faint(pairs, 4.5)).toEqual([]);
  });

  it('let marks, the borders of controls and the ring of the focus be seen, 3 to 1, on every ground', () => {
    const seen = new Map([...marks].filter(([name]) => !quiet(name) && name !== 'color-on-accent'));
    // All of the palette, and what controls are drawn with.
    expect(seen.size).toBeGreaterThan(valueTokens.length + 3);
    expect(faint(everywhere(seen), 3)).toEqual([]);
  });

  it('let the moving parts of controls be seen, 3 to 1, on what they move in', () => {
    const parts = [
      { front: 'color-on-accent', ground: 'color-accent', where: 'the knob of a switch that is on' },
      { front: 'color-accent', ground: 'color-border', where: 'the part of a progress bar that is done' },
    ];
    expect(faint(parts, 3)).toEqual([]);
  });
});

it('draws no field and no button with a hairline, which is too faint to find it by', () => {
  const field = /input|select|search"|field"|trigger|button/;
  const found = [...rules].filter(
    ([where, rule]) =>
      field.test(where) && tokens(rule, /^border(-color)?$/).some((name) => hairlines.has(name)),
  );
  expect(found.map(([where]) => where)).toEqual([]);
});

it('measures contrast as WCAG does', () => {
  // Known from the tools everybody uses: the lightest grey that passes on white is #767676, and #777777 does not.
  expect(contrast(fromHex('#000000'), fromHex('#ffffff'))).toBeCloseTo(21, 5);
  expect(contrast(fromHex('#ffffff'), fromHex('#767676'))).toBeCloseTo(4.54, 2);
  expect(contrast(fromHex('#777777'), fromHex('#ffffff'))).toBeCloseTo(4.48, 2);
});
