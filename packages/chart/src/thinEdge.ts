/** More rows than this per pixel are not seen one by one. */
const most = 2;

/**
 * The rows that draw an edge: all, or, where several share a pixel, the highest and the lowest of each, which draw the same.
 * @param x ascending or descending, in pixels
 */
export function thinEdge(x: Float64Array, y: Float64Array): number[] {
  const count = x.length;
  const width = Math.abs((x[count - 1] ?? 0) - (x[0] ?? 0));
  if (count <= width * most) return Array.from(x, (_, row) => row);
  const kept: number[] = [];
  let row = 0;
  while (row < count) {
    const column = Math.round(x[row] ?? 0);
    let low = row;
    let high = row;
    for (; row < count && Math.round(x[row] ?? 0) === column; row += 1) {
      if ((y[row] ?? 0) < (y[low] ?? 0)) low = row;
      if ((y[row] ?? 0) > (y[high] ?? 0)) high = row;
    }
    kept.push(Math.min(low, high));
    if (low !== high) kept.push(Math.max(low, high));
  }
  return kept;
}
