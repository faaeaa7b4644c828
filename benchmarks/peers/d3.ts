import { filter, group, rollup, sum } from 'd3-array';
import type { Answer } from '../answer.ts';
import type { Row } from '../data/objects.ts';
import { tlsVersions } from '../data/texts.ts';
import type { Question } from '../question.ts';
import { dayOf } from '../zone.ts';
import type { Loaded, Peer, Setting, Source } from './peer.ts';
import { rowsOf } from './rowsOf.ts';
import { type Cells, countAnswer, dayAnswer, nameAnswer, noCells } from './tables.ts';

interface Fact {
  day: number;
  sender: string;
  domain: string;
  tls: string;
  client: string;
  messages: number;
}

class D3 implements Loaded {
  readonly #facts: Fact[];
  readonly #starts: Float64Array;
  // One text per domain, which a Map then hashes once.
  readonly #domains = new Map<string, string>();

  constructor(rows: Row[], { dayStarts }: Setting) {
    this.#starts = dayStarts;
    this.#facts = rows.map((row) => this.#factOf(row));
  }

  #factOf({ time, sender, tls, client, messages }: Row): Fact {
    let domain = this.#domains.get(sender);
    if (domain === undefined) {
      const cut = sender.slice(sender.lastIndexOf('@') + 1);
      domain = this.#domains.get(cut) ?? cut;
      this.#domains.set(cut, domain).set(sender, domain);
    }
    return { day: dayOf(time, this.#starts), sender, domain, tls, client, messages };
  }

  append(source: Source): void {
    for (const row of rowsOf(source)) this.#facts.push(this.#factOf(row));
  }

  #passing({ first, last, where }: Question): Fact[] {
    return filter(this.#facts, (fact) => {
      if (fact.day < first || fact.day > last) return false;
      if (!where) return true;
      if (where.field === 'domain') return fact.domain !== where.isNot;
      return where.field === 'sender'
        ? fact.sender.includes(where.contains)
        : fact.client.startsWith(where.startsWith);
    });
  }

  ask(question: Question): Answer {
    const facts = this.#passing(question);
    if (question.kind === 'count') return countAnswer(question, group(facts, (fact) => fact.sender).size);
    const messages = (rows: Fact[]) => sum(rows, (fact) => fact.messages);
    if (question.kind === 'days') {
      const { by, first, last } = question;
      const rolled = rollup(
        facts,
        messages,
        (fact) => fact[by],
        (fact) => fact.day,
      );
      const counted = new Map<string, Float64Array>();
      for (const [key, perDay] of rolled) {
        const numbers = new Float64Array(last - first + 1);
        for (const [day, total] of perDay) numbers[day - first] = total;
        counted.set(key, numbers);
      }
      return dayAnswer(question, counted);
    }
    const name = (fact: Fact) => fact[question.of];
    if (!question.by) {
      const totals = rollup(facts, messages, name);
      return nameAnswer(
        question,
        [...totals].map(([key, total]): [string, Cells] => [key, Float64Array.of(total)]),
      );
    }
    const rolled = rollup(facts, messages, name, (fact) => fact.tls);
    const counted = [...rolled].map(([key, perVersion]): [string, Cells] => {
      const cells = noCells();
      for (const [version, total] of perVersion) cells[tlsVersions.indexOf(version as Row['tls'])] = total;
      return [key, cells];
    });
    return nameAnswer(question, counted);
  }
}

export const d3Array: Peer = { load: (source, setting) => new D3(rowsOf(source), setting) };
