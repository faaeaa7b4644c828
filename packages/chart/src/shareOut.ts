/**
 * How much of a whole line or circle each value takes. What is something is at least `least`, so that it can be seen; the
 * larger ones give way in proportion. All are 0 when every value is.
 * @param least of the whole, 0–1; less where there is no room for so many
 */
export function shareOut(values: readonly number[], least: number): number[] {
  const sum = values.reduce((all, value) => all + value, 0);
  const present = values.filter((value) => value > 0).length;
  if (sum <= 0) return values.map(() => 0);
  const floor = Math.min(least, 1 / present);
  let lifted = new Set<number>();
  for (;;) {
    const spare = values.reduce((all, value, index) => (lifted.has(index) ? all : all + value), 0);
    const room = 1 - lifted.size * floor;
    const share = (value: number) => (value / spare) * room;
    // Lifting some makes the others smaller, and with them perhaps the next too small.
    const small = values.flatMap((value, index) =>
      value > 0 && !lifted.has(index) && share(value) < floor ? [index] : [],
    );
    if (small.length === 0)
      return values.map((value, index) => (lifted.has(index) ? floor : value && share(value)));
    lifted = new Set([...lifted, ...small]);
  }
}
