import { type ColumnTable, op, table } from 'arquero';
import type { Answer } from '../answer.ts';
import type { Row } from '../data/objects.ts';
import { tlsVersions } from '../data/texts.ts';
import type { DayQuestion, NameQuestion, Question } from '../question.ts';
import { dayOf } from '../zone.ts';
import type { Loaded, Peer, Setting, Source } from './peer.ts';
import { rowsOf } from './rowsOf.ts';
import { type Cells, countAnswer, dayAnswer, nameAnswer, noCells } from './tables.ts';

/** Columns rather than objects: what the library's own guide advises for speed. */
function tableOf(rows: Row[], starts: Float64Array, domains: Map<string, string>): ColumnTable {
  const domainOf = (sender: string) => {
    let domain = domains.get(sender);
    if (domain === undefined) {
      const cut = sender.slice(sender.lastIndexOf('@') + 1);
      domain = domains.get(cut) ?? cut;
      domains.set(cut, domain).set(sender, domain);
    }
    return domain;
  };
  return table({
    day: Int16Array.from(rows, (row) => dayOf(row.time, starts)),
    time: Float64Array.from(rows, (row) => row.time),
    sender: rows.map((row) => row.sender),
    domain: rows.map((row) => domainOf(row.sender)),
    tls: Uint8Array.from(rows, (row) => tlsVersions.indexOf(row.tls)),
    auth: rows.map((row) => row.auth),
    client: rows.map((row) => row.client),
    messages: Float64Array.from(rows, (row) => row.messages),
  });
}

class Arquero implements Loaded {
  readonly #starts: Float64Array;
  readonly #domains = new Map<string, string>();
  #table: ColumnTable;

  constructor(rows: Row[], { dayStarts }: Setting) {
    this.#starts = dayStarts;
    this.#table = tableOf(rows, dayStarts, this.#domains);
  }

  append(source: Source): void {
    // `reify`: one array per column again, which every later question reads faster.
    this.#table = this.#table.concat(tableOf(rowsOf(source), this.#starts, this.#domains)).reify();
  }

  // Expressions as text: the library compiles them, and a minifier or type stripper cannot change them.
  #passing({ first, last, where }: Question): ColumnTable {
    const days = 'd.day >= $.first && d.day <= $.last';
    const facts = this.#table.params({ first, last, where });
    const inDays = (more: string) => facts.filter(`(d, $) => ${days}${more}`);
    if (!where) return inDays('');
    if (where.field === 'domain') return inDays(' && d.domain !== $.where.isNot');
    return where.field === 'sender'
      ? inDays(' && op.includes(d.sender, $.where.contains)')
      : inDays(' && op.startswith(d.client, $.where.startsWith)');
  }

  ask(question: Question): Answer {
    const facts = this.#passing(question);
    if (question.kind === 'days') return this.#perDay(question, facts);
    if (question.kind === 'names') return this.#perName(question, facts);
    return countAnswer(question, facts.rollup({ senders: op.distinct('sender') }).get('senders') as number);
  }

  #perDay(question: DayQuestion, facts: ColumnTable): Answer {
    const { by, first, last } = question;
    const sums = facts.groupby('day', by).rollup({ messages: op.sum('messages') });
    const [days, keys, messages] = ['day', by, 'messages'].map((name) =>
      sums.array(name),
    ) as ArrayLike<number>[];
    const counted = new Map<string, Float64Array>();
    for (let row = 0; row < sums.numRows(); row++) {
      const key = by === 'tls' ? (tlsVersions[keys?.[row] ?? 0] as string) : String(keys?.[row]);
      let numbers = counted.get(key);
      if (!numbers) {
        numbers = new Float64Array(last - first + 1);
        counted.set(key, numbers);
      }
      numbers[(days?.[row] ?? 0) - first] = messages?.[row] ?? 0;
    }
    return dayAnswer(question, counted);
  }

  #perName(question: NameQuestion, facts: ColumnTable): Answer {
    const { of, by } = question;
    const sums = facts.groupby(of, ...(by ? [by] : [])).rollup({ messages: op.sum('messages') });
    const names = sums.array(of) as ArrayLike<string>;
    const versions = by ? (sums.array(by) as ArrayLike<number>) : undefined;
    const messages = sums.array('messages') as ArrayLike<number>;
    const counted = new Map<string, Cells>();
    for (let row = 0; row < sums.numRows(); row++) {
      const name = names[row] as string;
      let cells = counted.get(name);
      if (!cells) {
        cells = by ? noCells() : new Float64Array(1);
        counted.set(name, cells);
      }
      cells[versions?.[row] ?? 0] = messages[row] as number;
    }
    return nameAnswer(question, counted);
  }
}

export const arquero: Peer = { load: (source, setting) => new Arquero(rowsOf(source), setting) };
