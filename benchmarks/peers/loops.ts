import type { Answer } from '../answer.ts';
import type { Row } from '../data/objects.ts';
import { tlsVersions } from '../data/texts.ts';
import type { Condition, CountQuestion, DayQuestion, NameQuestion, Question } from '../question.ts';
import { dayOf } from '../zone.ts';
import type { Loaded, Peer, Setting } from './peer.ts';
import { rowsOf } from './rowsOf.ts';
import { addTo, type Cells, countAnswer, dayAnswer, nameAnswer, noCells } from './tables.ts';

const versionPlace = new Map<string, number>(tlsVersions.map((version, place) => [version, place]));

const domainOf = (sender: string) => sender.slice(sender.lastIndexOf('@') + 1);

/** Whether a sender or client passes, asked once for each different one. */
function testOf(condition: Condition | undefined): ((row: Row) => boolean) | undefined {
  if (!condition) return undefined;
  const known = new Map<string, boolean>();
  return (row) => {
    const text = condition.field === 'client' ? row.client : row.sender;
    let passes = known.get(text);
    if (passes === undefined) {
      if (condition.field === 'domain') passes = domainOf(text) !== condition.isNot;
      else if (condition.field === 'sender') passes = text.includes(condition.contains);
      else passes = text.startsWith(condition.startsWith);
      known.set(text, passes);
    }
    return passes;
  };
}

/** What a good engineer writes without a library: the objects as they are, the day of each worked out once, a Map per question. */
class Loops implements Loaded {
  readonly #rows: Row[];
  readonly #starts: Float64Array;
  #days: Int16Array;

  constructor(rows: Row[], { dayStarts }: Setting) {
    this.#rows = rows;
    this.#starts = dayStarts;
    this.#days = new Int16Array(rows.length);
    for (let place = 0; place < rows.length; place++)
      this.#days[place] = dayOf((rows[place] as Row).time, dayStarts);
  }

  append(source: Parameters<Loaded['append']>[0]): void {
    const more = rowsOf(source);
    const days = new Int16Array(this.#rows.length + more.length);
    days.set(this.#days);
    for (const row of more) {
      days[this.#rows.length] = dayOf(row.time, this.#starts);
      this.#rows.push(row);
    }
    this.#days = days;
  }

  ask(question: Question): Answer {
    if (question.kind === 'days') return this.#perDay(question);
    return question.kind === 'names' ? this.#perName(question) : this.#senders(question);
  }

  #perDay(question: DayQuestion): Answer {
    const { by, first, last, where } = question;
    const [rows, days, passes] = [this.#rows, this.#days, testOf(where)];
    const counted = new Map<string, Float64Array>();
    // Senders repeat far more often than domains have to be cut out.
    const bySender = new Map<string, Float64Array>();
    const numbersOf = (key: string) => {
      let numbers = counted.get(key);
      if (!numbers) {
        numbers = new Float64Array(last - first + 1);
        counted.set(key, numbers);
      }
      return numbers;
    };
    for (let place = 0; place < rows.length; place++) {
      const day = days[place] as number;
      if (day < first || day > last) continue;
      const row = rows[place] as Row;
      if (passes && !passes(row)) continue;
      let numbers: Float64Array | undefined;
      if (by === 'tls') numbers = numbersOf(row.tls);
      else {
        numbers = bySender.get(row.sender);
        if (!numbers) {
          numbers = numbersOf(domainOf(row.sender));
          bySender.set(row.sender, numbers);
        }
      }
      numbers[day - first] = (numbers[day - first] as number) + row.messages;
    }
    return dayAnswer(question, counted);
  }

  #perName(question: NameQuestion): Answer {
    const { of, by, first, last, where } = question;
    const [rows, days, passes] = [this.#rows, this.#days, testOf(where)];
    const counted = new Map<string, Cells>();
    for (let place = 0; place < rows.length; place++) {
      const day = days[place] as number;
      if (day < first || day > last) continue;
      const row = rows[place] as Row;
      if (passes && !passes(row)) continue;
      let cells = counted.get(row[of]);
      if (!cells) {
        cells = noCells();
        counted.set(row[of], cells);
      }
      addTo(cells, by ? (versionPlace.get(row.tls) as number) : 0, row.messages);
    }
    return nameAnswer(question, counted);
  }

  #senders(question: CountQuestion): Answer {
    const seen = new Set<string>();
    for (let place = 0; place < this.#rows.length; place++) {
      const day = this.#days[place] as number;
      if (day >= question.first && day <= question.last) seen.add((this.#rows[place] as Row).sender);
    }
    return countAnswer(question, seen.size);
  }
}

export const loops: Peer = { load: (source, setting) => new Loops(rowsOf(source), setting) };
