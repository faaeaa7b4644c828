import { longestLine } from '../lineSplitter.ts';
import type { ReadingSettings } from '../readingSettings.ts';
import { columnsOf, missingFrom } from '../records/aliases.ts';
import { NdjsonReader } from '../records/ndjsonReader.ts';
import type { Tally } from '../tally.ts';
import { type JsonLayout, layoutAt } from './jsonLayout.ts';
import { LineValues } from './lineValues.ts';
import { PlainLineReader, type PlainLines } from './plainLineReader.ts';
import { PlainRecords, type Plan } from './plainRecords.ts';
import type { ReadableBytes } from './readableBytes.ts';

/** Layouts that are tried: programs leave out what they do not know. */
const layoutsKept = 8;

/** A reader of NDJSON, fast on lines that are written like one of those before. */
export function plainJson(tally: Tally, settings: ReadingSettings): PlainLineReader {
  const reader = new NdjsonReader(tally, settings);
  return new PlainLineReader(new PlainJson(tally, reader), reader);
}

interface Known {
  layout: JsonLayout;
  plan: Plan;
}

class PlainJson implements PlainLines {
  readonly #tally: Tally;
  readonly #records: PlainRecords;
  readonly #values = new LineValues();
  /** The last one used first. */
  readonly #known: Known[] = [];

  constructor(tally: Tally, reader: NdjsonReader) {
    this.#tally = tally;
    this.#records = new PlainRecords(tally, reader.maker);
  }

  read(source: ReadableBytes, start: number): number {
    for (let i = 0; i < this.#known.length; i += 1) {
      const known = this.#known[i] as Known;
      const next = known.layout.cut(source, start, this.#values);
      if (next < 0) continue;
      if (i > 0) this.#toFront(i);
      return this.#add(known, source, start, next);
    }
    const learnt = this.#learn(source.bytes, start);
    if (!learnt) return -1;
    return this.#add(learnt, source, start, learnt.layout.cut(source, start, this.#values));
  }

  #add({ plan }: Known, source: ReadableBytes, start: number, next: number): number {
    const plain = next >= 0 && next - start <= longestLine && this.#records.add(plan, source, this.#values);
    if (!plain) return -1;
    this.#tally.lines += 1;
    return next;
  }

  #toFront(place: number): void {
    this.#known.unshift(...this.#known.splice(place, 1));
  }

  /** Remembers how a line is written. */
  #learn(bytes: Uint8Array, start: number): Known | undefined {
    const layout = layoutAt(bytes, start);
    if (!layout || layout.keys.includes('')) return undefined;
    const columns = columnsOf(layout.keys);
    if (missingFrom(columns).length > 0) return undefined;
    const known = { layout, plan: this.#records.plan(columns) };
    this.#known.unshift(known);
    if (this.#known.length > layoutsKept) this.#known.pop();
    this.#values.resize(layout.keys.length);
    return known;
  }
}
