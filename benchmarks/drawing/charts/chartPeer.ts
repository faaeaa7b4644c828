import type { ChartData, Shape } from '../chartData.ts';

export interface OpenChart {
  /** Draws, or draws again with other numbers. */
  draw(data: ChartData): void;
  /** The size on screen of each series, in the order of the data. */
  drawn(): number[];
}

/** One library's stacked chart. */
export type ChartPeer = (host: HTMLElement, shape: Shape) => OpenChart;
