import type { Shape } from './chartData.ts';

export const chartPeers = ['ours', 'recharts', 'visx', 'uplot'] as const;
export type ChartPeerId = (typeof chartPeers)[number];

export const tablePeers = ['ours', 'tanstack'] as const;
export type TablePeerId = (typeof tablePeers)[number];

/** Pixels a frame: one, three and ten rows. */
export const strides = [40, 120, 400] as const;
export type Stride = (typeof strides)[number];

interface Every {
  /** Milliseconds without a change after which a drawing is taken for finished. */
  rest: number;
}

/** What a page is to do. */
export type Task = Every &
  (
    | { kind: 'chart'; peer: ChartPeerId; shape: Shape; redraws: number }
    | { kind: 'table'; peer: TablePeerId; rows: number }
    // Each step is of so many pixels, one a frame.
    | { kind: 'scroll'; peer: TablePeerId; rows: number; steps: number; stride: Stride }
  );

export type ChartTask = Extract<Task, { kind: 'chart' }>;
export type TableTask = Extract<Task, { kind: 'table' }>;
export type ScrollTask = Extract<Task, { kind: 'scroll' }>;

/** What it found, by the name of the figure. Times in milliseconds. */
export interface Found {
  figures: Record<string, number>;
  /** What is wrong with what was drawn. */
  wrong: string[];
}
