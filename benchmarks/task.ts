import type { Input } from './peers/peer.ts';

/** One peer, one input, one size, one zone. */
export interface Task {
  peer: string;
  input: Input;
  count: number;
  timeZone: string;
  /** Ids of workloads; W1 is always done. */
  workloads: readonly string[];
  patience: number;
  repeats: number;
}
