/**
 * The first `count` candidates in an order, in that order: by a heap of those that are ahead so far, so that most candidates cost
 * one comparison of numbers. Linear, plus `count` × log(`count`).
 *
 * @param accepted by candidate: 0 is passed over
 * @param scores by candidate: higher comes first
 * @param compare decides between equal scores; negative: the first comes first; never 0 for different candidates
 */
export function rank(
  accepted: Uint8Array,
  count: number,
  scores: Float64Array,
  compare: (a: number, b: number) => number,
): number[] {
  // Root: the one that gives way first.
  const heap: number[] = [];
  if (count <= 0) return heap;
  const order = (a: number, b: number) => (scores[b] as number) - (scores[a] as number) || compare(a, b);
  const sink = (candidate: number) => {
    let place = 0;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && order(heap[child + 1] as number, heap[child] as number) > 0) child++;
      if (order(heap[child] as number, candidate) <= 0) break;
      heap[place] = heap[child] as number;
      place = child;
    }
    heap[place] = candidate;
  };
  let bound = Number.NEGATIVE_INFINITY;
  for (let candidate = 0; candidate < accepted.length; candidate++) {
    if ((scores[candidate] as number) < bound || accepted[candidate] === 0) continue;
    if (heap.length === count) {
      if (order(candidate, heap[0] as number) > 0) continue;
      sink(candidate);
    } else {
      heap.push(candidate);
      // A list with its last one first is a heap of those that give way.
      if (heap.length === count) heap.sort((a, b) => order(b, a));
    }
    if (heap.length === count) bound = scores[heap[0] as number] as number;
  }
  return heap.sort(order);
}
