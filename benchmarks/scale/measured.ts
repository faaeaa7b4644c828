import type { Bytes } from './engine.ts';

export interface Timed {
  id: string;
  /** Milliseconds, medians. */
  raw: number;
  rollUp: number;
  /** Bytes of the answers as JSON. */
  payload: number;
}

export interface Measured {
  rows: number;
  /** Seconds: making and inserting, adding up, and merging all into one part a month. */
  inserting: number;
  filling: number;
  merging: number;
  submissions: Bytes;
  daily: Bytes;
  timed: Timed[];
}
