import crossfilter from 'crossfilter2';
import type { Answer } from '../answer.ts';
import type { Row } from '../data/objects.ts';
import { tlsVersions } from '../data/texts.ts';
import type { Condition, DayQuestion, NameQuestion, Question } from '../question.ts';
import { dayOf } from '../zone.ts';
import type { Loaded, Peer, Setting, Source } from './peer.ts';
import { rowsOf } from './rowsOf.ts';
import { addTo, type Cells, countAnswer, dayAnswer, nameAnswer, noCells } from './tables.ts';

/** Numbers for texts: crossfilter sorts and compares numbers far faster. */
class Codes {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();

  codeOf(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.texts.push(text) - 1;
      this.#codes.set(text, code);
    }
    return code;
  }
}

/** What a record is: codes, so that no accessor looks at a text. */
interface Fact {
  day: number;
  sender: number;
  domain: number;
  tls: number;
  client: number;
  /** Messages and one row in one number, because a name without messages is still there: messages × 2²⁴ + 1. */
  weight: number;
}

const one = 16_777_216;
const versions = tlsVersions.length;
/** More than there are days, with one for those outside the range. */
const dayPlaces = 128;
const outside = 127;

type Group = crossfilter.Group<Fact, number, number>;

class Crossfilter implements Loaded {
  readonly #senders = new Codes();
  readonly #domains = new Codes();
  readonly #clients = new Codes();
  readonly #domainOfSender: number[] = [];
  readonly #starts: Float64Array;
  readonly #facts = crossfilter<Fact>();
  // A group does not heed the filter of its own dimension: filters and groups stand on different ones.
  readonly #byDay;
  readonly #byDomain;
  readonly #bySender;
  readonly #byClient;
  readonly #dayDomain: Group;
  readonly #dayTls: Group;
  readonly #senderTls: Group;
  #clientGroup: Group | undefined;
  #where: Condition | undefined;
  #days = '';

  constructor(rows: Row[], { dayStarts }: Setting) {
    this.#starts = dayStarts;
    const facts = this.#facts;
    facts.add(rows.map((row) => this.#factOf(row)));
    const weight = (fact: Fact) => fact.weight;
    this.#byDay = facts.dimension((fact) => fact.day);
    this.#byDomain = facts.dimension((fact) => fact.domain);
    this.#bySender = facts.dimension((fact) => fact.sender);
    this.#byClient = facts.dimension((fact) => fact.client);
    this.#dayDomain = facts
      .dimension((fact) => fact.domain * dayPlaces + fact.day)
      .group<number, number>()
      .reduceSum(weight);
    this.#dayTls = facts
      .dimension((fact) => fact.tls * dayPlaces + fact.day)
      .group<number, number>()
      .reduceSum(weight);
    this.#senderTls = facts
      .dimension((fact) => fact.sender * versions + fact.tls)
      .group<number, number>()
      .reduceSum(weight);
  }

  #factOf(row: Row): Fact {
    const sender = this.#senders.codeOf(row.sender);
    const domain =
      this.#domainOfSender[sender] ?? this.#domains.codeOf(row.sender.slice(row.sender.lastIndexOf('@') + 1));
    this.#domainOfSender[sender] = domain;
    const day = dayOf(row.time, this.#starts);
    return {
      day: day < 0 ? outside : day,
      sender,
      domain,
      tls: tlsVersions.indexOf(row.tls),
      client: this.#clients.codeOf(row.client),
      weight: row.messages * one + 1,
    };
  }

  append(source: Source): void {
    this.#facts.add(rowsOf(source).map((row) => this.#factOf(row)));
  }

  /** Sets the filters that have changed, and only those. */
  #filter(first: number, last: number, where: Condition | undefined): void {
    const days = `${first} ${last}`;
    if (days !== this.#days) this.#byDay.filterRange([first, last + 1]);
    this.#days = days;
    if (JSON.stringify(where) === JSON.stringify(this.#where)) return;
    if (this.#where && this.#where.field !== where?.field) this.#dimensionOf(this.#where).filterAll();
    this.#where = where;
    if (!where) return;
    if (where.field === 'domain') {
      const code = this.#domains.codeOf(where.isNot);
      this.#byDomain.filterFunction((domain) => domain !== code);
    } else {
      const texts = where.field === 'sender' ? this.#senders.texts : this.#clients.texts;
      const passes =
        where.field === 'sender'
          ? texts.map((text) => text.includes(where.contains))
          : texts.map((text) => text.startsWith(where.startsWith));
      this.#dimensionOf(where).filterFunction((code) => passes[code] as boolean);
    }
  }

  #dimensionOf({ field }: Condition) {
    if (field === 'domain') return this.#byDomain;
    return field === 'sender' ? this.#bySender : this.#byClient;
  }

  ask(question: Question): Answer {
    // Made when it is first asked for, so that questions about senders do not keep it up to date.
    if (question.kind === 'names' && question.of === 'client') {
      this.#clientGroup ??= this.#byClient.group<number, number>().reduceSum((fact) => fact.weight);
    }
    this.#filter(question.first, question.last, question.where);
    if (question.kind === 'days') return this.#perDay(question);
    if (question.kind === 'count') return countAnswer(question, this.#senderCells(false).size);
    return question.of === 'client' ? this.#clientTotals(question) : this.#senderTotals(question);
  }

  #perDay(question: DayQuestion): Answer {
    const { by, first, last } = question;
    const counted = new Map<string, Float64Array>();
    for (const { key, value } of (by === 'tls' ? this.#dayTls : this.#dayDomain).all()) {
      if (value === 0) continue;
      const code = Math.floor(key / dayPlaces);
      const text = (by === 'tls' ? tlsVersions : this.#domains.texts)[code] as string;
      let numbers = counted.get(text);
      if (!numbers) {
        numbers = new Float64Array(last - first + 1);
        counted.set(text, numbers);
      }
      numbers[(key % dayPlaces) - first] = Math.floor(value / one);
    }
    return dayAnswer(question, counted);
  }

  #senderCells(split: boolean): Map<number, Cells> {
    const counted = new Map<number, Cells>();
    for (const { key, value } of this.#senderTls.all()) {
      if (value === 0) continue;
      const sender = Math.floor(key / versions);
      let cells = counted.get(sender);
      if (!cells) {
        cells = noCells();
        counted.set(sender, cells);
      }
      addTo(cells, split ? key % versions : 0, Math.floor(value / one));
    }
    return counted;
  }

  #senderTotals(question: NameQuestion): Answer {
    const counted = this.#senderCells(question.by !== null);
    return nameAnswer(
      question,
      [...counted].map(([sender, cells]) => [this.#senders.texts[sender] as string, cells]),
    );
  }

  #clientTotals(question: NameQuestion): Answer {
    const found: [string, Cells][] = [];
    for (const { key, value } of (this.#clientGroup as Group).all()) {
      if (value !== 0)
        found.push([this.#clients.texts[key] as string, Float64Array.of(Math.floor(value / one))]);
    }
    return nameAnswer(question, found);
  }
}

export const crossfilter2: Peer = { load: (source, setting) => new Crossfilter(rowsOf(source), setting) };
