import { type DimensionDefinition, dimensionOf, type PivotWords, type Swatch } from './dimensions.ts';
import type { DimensionId, Measure } from './query.ts';

/** How a chart draws: three over days, and two of the range as a whole. */
export type ChartVariant = 'areas' | 'lines' | 'columns' | 'share' | 'donut';

/** A way to split the report: a chart of day × columns and a table of sender × columns. */
export interface PivotDefinition {
  id: string;
  label: (words: PivotWords) => string;
  columns: DimensionId;
  measure: Measure;
  /** How the chart draws it: areas for volumes of many, columns for shares of few. */
  chart: ChartVariant;
  /** Series kept before the rest is folded into others. */
  topColumns: number;
  /** What the details table shows per sender: one column per value, or only the total. */
  table: 'columns' | 'total';
  /** Whether the chart draws the whole range as one bar above its days too: for few values that make up one whole. */
  totals?: boolean | undefined;
  valueLabel: (key: string, words: PivotWords) => string;
  swatch: (key: string) => Swatch | undefined;
}

export interface PivotOptions {
  /** Unique among the pivots of one report; stands in the URL. */
  id: string;
  label: string | ((words: PivotWords) => string);
  /** A standard dimension's id, or that of one given to `createDataset({ dimensions })`. */
  columns: DimensionId;
  /** Default `'messages'`. */
  measure?: Measure | undefined;
  /** Default `'columns'`. */
  chart?: ChartVariant | undefined;
  /** Default 10. */
  topColumns?: number | undefined;
  /** Default `'columns'`. */
  table?: 'columns' | 'total' | undefined;
  /** Default false. */
  totals?: boolean | undefined;
  /** Default: the dimension's own. */
  valueLabel?: DimensionDefinition['valueLabel'];
  /** Default: the dimension's own. */
  swatch?: DimensionDefinition['swatch'];
}

/**
 * A pivot, ready for a report's `pivots`. Adding one is one value:
 * `[...standardPivots, definePivot({ id: 'client', label: 'Client address', columns: 'client' })]`.
 */
export function definePivot(options: PivotOptions): PivotDefinition {
  const { id, label, columns } = options;
  if (!id)
    throw new TypeError(
      'definePivot: id is empty, but the URL and the switcher need one. Give it a short name such as "client".',
    );
  const dimension = dimensionOf(columns);
  return {
    id,
    label: typeof label === 'string' ? () => label : label,
    columns,
    measure: options.measure ?? 'messages',
    chart: options.chart ?? 'columns',
    topColumns: options.topColumns ?? 10,
    table: options.table ?? 'columns',
    totals: options.totals ?? false,
    valueLabel: options.valueLabel ?? dimension.valueLabel ?? ((key, words) => key || words.notKnown),
    swatch: options.swatch ?? dimension.swatch ?? (() => undefined),
  };
}

/** The three pivots of the report: sending volume, TLS usage, authentication method. */
export const standardPivots: readonly PivotDefinition[] = [
  definePivot({
    id: 'volume',
    label: (words) => words.sendingVolume,
    columns: 'domain',
    chart: 'areas',
    table: 'total',
  }),
  definePivot({ id: 'tls', label: (words) => words.tlsUsage, columns: 'tls', totals: true }),
  definePivot({ id: 'auth', label: (words) => words.authMethod, columns: 'auth', totals: true }),
];

/**
 * The pivot that `ReportState.pivot` names, or the first one: a link may name one that is gone.
 * @throws {TypeError} when there is none at all
 */
export function findPivot(pivots: readonly PivotDefinition[], id: string): PivotDefinition {
  const pivot = pivots.find((one) => one.id === id) ?? pivots[0];
  if (pivot) return pivot;
  throw new TypeError(
    'pivots is empty, so there is nothing to show. Leave it out for the standard ones, or give at least one.',
  );
}
