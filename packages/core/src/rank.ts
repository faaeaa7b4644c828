/**
 * The first `count` of some candidates in an order, in that order: by a heap of those that are ahead so far, so that most
 * candidates cost one comparison of numbers. Linear, plus `count` × log(`count`).
 *
 * @param scores by candidate: higher comes first
 * @param compare decides between equal scores; negative: the first comes first; never 0 for different candidates
 */
export function rank(
  candidates: ArrayLike<number>,
  count: number,
  scores: Float64Array,
  compare: (a: number, b: number) => number,
): number[] {
  // Root: the one that gives way first.
  const heap: number[] = [];
  const order = (a: number, b: number) => (scores[b] as number) - (scores[a] as number) || compare(a, b);
  const size = Math.min(count, candidates.length);
  if (size === 0) return heap;
  const sink = (place: number) => {
    const own = heap[place] as number;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && order(heap[child + 1] as number, heap[child] as number) > 0) child++;
      if (order(heap[child] as number, own) <= 0) break;
      heap[place] = heap[child] as number;
      place = child;
    }
    heap[place] = own;
  };
  for (let i = 0; i < size; i++) heap.push(candidates[i] as number);
  if (size < candidates.length) {
    for (let place = (size >> 1) - 1; place >= 0; place--) sink(place);
    for (let i = size; i < candidates.length; i++) {
      const candidate = candidates[i] as number;
      const root = heap[0] as number;
      if ((scores[candidate] as number) < (scores[root] as number) || order(candidate, root) > 0) continue;
      heap[0] = candidate;
      sink(0);
    }
  }
  return heap.sort(order);
}
