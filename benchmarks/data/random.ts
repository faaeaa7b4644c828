/** Numbers in [0, 1), the same on every run: xorshift32 (Marsaglia 2003). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** Draws places with given weights in constant time: the alias method (Walker 1977, Vose 1991). */
export function createDraw(weights: Float64Array, random: () => number): () => number {
  const count = weights.length;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / count;
  const share = weights.map((weight) => weight / mean);
  const alias = new Uint32Array(count);
  const small: number[] = [];
  const large: number[] = [];
  share.forEach((part, place) => {
    (part < 1 ? small : large).push(place);
  });
  while (small.length > 0 && large.length > 0) {
    const less = small.pop() as number;
    const more = large.at(-1) as number;
    alias[less] = more;
    share[more] = (share[more] as number) - 1 + (share[less] as number);
    if (share[more] < 1) small.push(large.pop() as number);
  }
  for (const place of [...small, ...large]) share[place] = 1;
  return () => {
    const place = Math.floor(random() * count);
    return random() < (share[place] as number) ? place : (alias[place] as number);
  };
}
