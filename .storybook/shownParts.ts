import { type Parts, readParts } from './readmeParts.ts';

const readmes: Record<string, string> = import.meta.glob('../packages/*/README.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the READMEs of all packages name, by piece. Parts of `react` and `controls` may stand in every piece. */
export const documented: ReadonlyMap<string, Parts> = new Map(
  Object.entries(readmes).flatMap(([path, readme]) => [
    ...readParts(readme, /packages\/([\w-]+)\//.exec(path)?.[1] ?? ''),
  ]),
);
const shared = ['react', 'controls', 'notice', 'segments'];

/** The nearest piece around a part, or the part itself. */
const pieceOf = (element: Element) => element.closest('[data-sar]')?.getAttribute('data-sar') ?? '';

/** Parts of our pieces on the page that no README names, as `piece part`. What a host draws in its own has no README here. */
export function undocumentedParts(root: ParentNode = document): string[] {
  const found = [...root.querySelectorAll('[data-part]')].flatMap((element) => {
    const piece = pieceOf(element);
    const part = element.getAttribute('data-part') ?? '';
    if (!documented.has(piece)) return [];
    const known = [piece, ...shared].some((name) => documented.get(name)?.has(part));
    return known ? [] : [`${piece} ${part}`];
  });
  return [...new Set(found)];
}
