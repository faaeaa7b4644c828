/** Code-unit order: the same in every engine, every locale and every run. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
