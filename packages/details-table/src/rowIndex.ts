import type { PivotTable, SortKey, SortOrder } from '@smtp-auth-report/core';
import { displaySender, domainOf } from '@smtp-auth-report/react';
import { keysOf } from './nextOrder.ts';

/** Rows in some order, or some of them: their places among all rows. Null is all rows as they came. */
export type RowOrder = Uint32Array | null;

export interface RowIndex {
  /** Ties by the second order, then by sender ascending, whatever the directions, as engines order. */
  order: (sort: SortOrder) => Uint32Array;
  /** Those of `order` whose address has `text` in it, whatever its case. */
  find: (text: string, order: RowOrder) => Uint32Array;
  /** Makes what an order needs, so that the first press on a heading does not wait for it. */
  prepare: () => void;
}

type Compare = (a: number, b: number) => number;
type Ordered = Pick<PivotTable, 'rows' | 'columns'>;

/** Orders and searches rows by numbers that are made once: 100,000 rows in a few frames. */
export function createRowIndex({ rows, columns }: Ordered): RowIndex {
  let ranks: Float64Array | undefined;
  let texts: string[] | undefined;
  const senderRanks = () => {
    ranks ??= ranksOf(rows.map(({ key }) => key));
    return ranks;
  };
  return {
    order(sort) {
      const ties = senderRanks();
      const [first, second] = keysOf(sort).map(({ by, direction }): Compare => {
        const values = by === 'key' ? ties : valuesOf({ rows, columns }, by);
        const sign = direction === 'ascending' ? 1 : -1;
        return (a, b) => sign * at(values, a, b);
      });
      // Two rows without any submission differ by NaN, which is a tie too.
      return places(rows.length).sort((a, b) => first?.(a, b) || second?.(a, b) || at(ties, a, b));
    },
    find(text, order) {
      texts ??= rows.map(({ key }) => searchText(key));
      const wanted = text.toLowerCase();
      const all = order ?? places(rows.length);
      return all.filter((place) => texts?.[place]?.includes(wanted));
    },
    prepare: senderRanks,
  };
}

function places(length: number): Uint32Array {
  const all = new Uint32Array(length);
  for (let place = 0; place < length; place++) all[place] = place;
  return all;
}

const at = (values: Float64Array, a: number, b: number) => (values[a] as number) - (values[b] as number);

/** An address as it came and as it is shown, apart by what no field can hold: who searches for “bücher” means `xn--bcher-kva`. */
function searchText(sender: string): string {
  const shown = displaySender(sender);
  return (shown === sender ? sender : `${sender}\n${shown}`).toLowerCase();
}

/** The place of each text among all of them, equal ones sharing theirs, by code units. */
function ranksOf(texts: readonly string[]): Float64Array {
  const ranks = new Float64Array(texts.length);
  const text = (place: number) => texts[place] as string;
  const sorted = places(texts.length).sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
  let rank = 0;
  sorted.forEach((place, index) => {
    if (index > 0 && text(place) !== text(sorted[index - 1] as number)) rank++;
    ranks[place] = rank;
  });
  return ranks;
}

/** What rows are ordered by, as numbers. */
function valuesOf({ rows, columns }: Ordered, by: Exclude<SortKey['by'], 'key'>): Float64Array {
  if (by === 'domain') return domainRanks(rows);
  if (by === 'total') return Float64Array.from(rows, ({ total }) => total);
  // A row without any submission comes before all others.
  if (by === 'first' || by === 'last') return Float64Array.from(rows, (row) => row[by] ?? -Infinity);
  const column = columns.findIndex(({ key }) => key === by.column);
  if (!by.percent) return Float64Array.from(rows, ({ cells }) => cells[column] ?? 0);
  return Float64Array.from(rows, ({ cells, total }) => (total ? (100 * (cells[column] ?? 0)) / total : 0));
}

/** Domains are few where senders are many: only different ones are compared. */
function domainRanks(rows: Ordered['rows']): Float64Array {
  const domains = rows.map(({ key }) => domainOf(key));
  const different = [...new Set(domains)];
  const ranks = ranksOf(different);
  const rankOf = new Map(different.map((domain, index) => [domain, ranks[index] as number]));
  return Float64Array.from(domains, (domain) => rankOf.get(domain) as number);
}
