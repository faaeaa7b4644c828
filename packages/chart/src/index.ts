export { Chart, type ChartProps } from './Chart.tsx';
export type { HiddenKeysChange } from './Legend.tsx';
