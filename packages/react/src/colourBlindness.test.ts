import { describe, expect, it } from 'vitest';
import {
  type Colour,
  type Deficiency,
  deficiencies,
  difference,
  readTokens,
  seenWith,
  toLab,
} from './colours.test.fixture.ts';

/** Side by side and named, two colours this far apart are told apart; under 3 they are not. */
const toldApart = 6;

const eyes = ['all cones', ...(Object.keys(deficiencies) as Deficiency[])] as const;
const schemes = ['light', 'dark'] as const;
const looks = schemes.flatMap((scheme) => eyes.map((eye) => ({ scheme, eye })));

const see = (eye: (typeof eyes)[number], colour: Colour) =>
  toLab(eye === 'all cones' ? colour : seenWith(eye, colour));

function palette(kind: 'swatch' | 'series', { scheme, eye }: (typeof looks)[number]) {
  return [...readTokens(scheme)]
    .filter(([name]) => name.startsWith(`${kind}-`))
    .map(([name, colour]) => ({ name, seen: see(eye, colour) }));
}

type Seen = ReturnType<typeof palette>[number];

const alike = (pairs: readonly (readonly [Seen, Seen])[], least: number) =>
  pairs
    .map(([one, other]) => ({ pair: `${one.name} ${other.name}`, by: difference(one.seen, other.seen) }))
    .filter(({ by }) => by < least)
    .map(({ pair, by }) => `${pair}: ${by.toFixed(1)}`);

const everyPair = (all: readonly Seen[]) =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

describe.each(looks)('$scheme, with $eye', (look) => {
  it('tells any two meanings apart: any version of TLS may stand next to any other', () => {
    const swatches = palette('swatch', look);
    expect(swatches).toHaveLength(7);
    expect(alike(everyPair(swatches), toldApart)).toEqual([]);
  });

  it('tells the neighbours of a stack apart, and the others, which follow whichever is last', () => {
    const series = palette('series', look);
    expect(series).toHaveLength(11);
    const others = series.at(-1) as Seen;
    const neighbours = series.slice(1).map((one, index) => [series[index] as Seen, one] as const);
    const last = series.slice(0, -1).map((one) => [one, others] as const);
    expect(alike([...neighbours, ...last], toldApart)).toEqual([]);
  });

  it('goes from risk to less risk in lightness, one way', () => {
    const risks = palette('swatch', look)
      .filter(({ name }) => name.includes('risk'))
      .map(({ seen: [lightness] }) => lightness);
    const sorted = [...risks].sort((a, b) => (look.scheme === 'light' ? a - b : b - a));
    expect(risks).toEqual(sorted);
  });
});

describe.each(schemes)('the series, %s', (scheme) => {
  it('are all different to eyes with all cones', () => {
    expect(alike(everyPair(palette('series', { scheme, eye: 'all cones' })), toldApart)).toEqual([]);
  });
});

describe('what this measures with', () => {
  // From the table of Sharma, Wu and Dalal, which every implementation is held to.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
  ] as const)('finds %j and %j apart by %f', (one, other, by) => {
    expect(difference(one, other)).toBeCloseTo(by, 4);
  });

  it.each(Object.keys(deficiencies) as Deficiency[])('leaves greys as they are, %s', (deficiency) => {
    for (const grey of [0, 0.25, 0.5, 1])
      for (const part of seenWith(deficiency, [grey, grey, grey])) expect(part).toBeCloseTo(grey, 2);
  });

  it('sees red and green alike without red or green cones, and blue and green without blue ones', () => {
    const far = (deficiency: Deficiency, one: Colour, other: Colour) =>
      difference(see(deficiency, one), see(deficiency, other)) / difference(toLab(one), toLab(other));
    const [red, olive]: Colour[] = [
      [0.7, 0.25, 0.1],
      [0.35, 0.4, 0.1],
    ];
    const [blue, green]: Colour[] = [
      [0.2, 0.5, 0.6],
      [0.2, 0.5, 0.35],
    ];
    if (!red || !olive || !blue || !green) throw new Error('Four colours are given above.');
    expect(far('deuteranopia', red, olive)).toBeLessThan(0.4);
    expect(far('tritanopia', blue, green)).toBeLessThan(0.4);
  });
});
