export { Chart, type ChartProps } from './Chart.tsx';
export type { HiddenKeysChange } from './hideSeries.ts';
export type { ChartAnnotation, ChartMark } from './notes.ts';
export type { FilterDetails } from './seriesFilter.ts';
export type { RangeSelectDetails } from './usePlotNavigation.ts';
