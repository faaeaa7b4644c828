export { Chart, type ChartProps } from './Chart.tsx';
export type { HiddenKeysChange } from './Legend.tsx';
export type { ChartVariant } from './stack.ts';
