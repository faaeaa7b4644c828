import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Shape } from './chartData.ts';
import type { ChartPeerId, Stride, TablePeerId } from './task.ts';

/** Medians over the rounds, by the name of the figure. */
export type Figures = Record<string, number>;

/** All that one run has measured. */
export interface DrawingResults {
  measured: string;
  command: string;
  packages: string;
  machine: Record<string, string>;
  versions: string[];
  rounds: number;
  rows: number;
  charts: { peer: ChartPeerId; shape: Shape; figures: Figures }[];
  tables: { peer: TablePeerId; figures: Figures }[];
  scrolls: { peer: TablePeerId; stride: Stride; figures: Figures }[];
}

const file = fileURLToPath(new URL('results.json', import.meta.url));

export function readDrawing(): DrawingResults | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DrawingResults) : undefined;
}

export function writeDrawing(results: DrawingResults): void {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
