import { describe, expect, it } from 'vitest';
import {
  everywhere,
  grounds,
  hairlines,
  movingParts,
  type Pair,
  pairs,
  rules,
  seenMarks,
  tokens,
  valueTokens,
  words,
} from './colourPairs.test.fixture.ts';
import { contrast, fromHex, readTokens } from './colours.test.fixture.ts';

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
    // All of the palette, and what controls are drawn with.
    expect(seenMarks.size).toBeGreaterThan(valueTokens.length + 3);
    expect(faint(everywhere(seenMarks), 3)).toEqual([]);
  });

  it('let the moving parts of controls be seen, 3 to 1, on what they move in', () => {
    expect(faint(movingParts, 3)).toEqual([]);
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
