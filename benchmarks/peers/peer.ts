import type { Answer } from '../answer.ts';
import type { FileFormat } from '../data/files.ts';
import type { Row } from '../data/objects.ts';
import type { Question } from '../question.ts';

export type Input = 'objects' | FileFormat;

/** What a peer loads or appends. Bytes for those that read them, a path for those that open files themselves. */
export type Source =
  | { input: 'objects'; rows: Row[] }
  | { input: FileFormat; bytes: Uint8Array<ArrayBuffer>; path: string };

export interface Setting {
  timeZone: string;
  /** Of the days of the range, and the end of the last; see `dayStartsOf`. */
  dayStarts: Float64Array;
}

/** Data loaded, that can be asked. */
export interface Loaded {
  ask(question: Question): Answer | Promise<Answer>;
  append(source: Source): void | Promise<void>;
  /** Bytes held, by the peer's own count. */
  heldBytes?(): number;
}

/** Somebody who answers the questions. */
export interface Peer {
  /** Starts what has to be started once, such as a database without data. Its time is not the load's. */
  start?(): Promise<void>;
  load(source: Source, setting: Setting): Loaded | Promise<Loaded>;
}
