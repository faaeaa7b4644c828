import { days, sizeOf } from './data/size.ts';
import { textsOf } from './data/texts.ts';
import type { Question } from './question.ts';

const whole = { first: 0, last: days - 1 };

/** One thing that is timed: questions asked one after another, as a report asks them. */
export type Round = readonly Question[];

export interface Workload {
  id: string;
  title: string;
  /** Of rounds that differ the first is not timed and each other is asked once; a single one is asked again and again. */
  rounds: readonly Round[];
}

const dayByDomain = (rest: Pick<Question, 'first' | 'last' | 'where'>): Question => ({
  kind: 'days',
  by: 'domain',
  top: 10,
  ...rest,
});
const dayByTls = (rest: Pick<Question, 'first' | 'last' | 'where'>): Question => ({
  kind: 'days',
  by: 'tls',
  ...rest,
});
const senderByTls = (rest: Pick<Question, 'first' | 'last' | 'where'>): Question => ({
  kind: 'names',
  of: 'sender',
  by: 'tls',
  ...rest,
});

/** W2, W3 and W4 of a range. */
const report = (rest: Pick<Question, 'first' | 'last' | 'where'>): Round => [
  dayByDomain(rest),
  dayByTls(rest),
  senderByTls(rest),
];

/** Typed letter by letter, by different people: many hits, some, one, none. */
const typed = [
  'e',
  's',
  'sc',
  'sca',
  'scanner',
  'anna',
  'anna.r',
  'floor2',
  '@contoso',
  'ros',
  '77',
  'yuki.lab1',
  'zzz',
];

/** What is asked first, each once, after loading; together with the load it is the time to the first report. */
export const firstQuestions: readonly { id: string; round: Round }[] = [
  { id: 'W2', round: [dayByDomain(whole)] },
  { id: 'W3', round: [dayByTls(whole)] },
  { id: 'W4', round: [senderByTls(whole)] },
  {
    id: 'W5',
    round: [
      { kind: 'count', first: days - 7, last: days - 1 },
      { kind: 'count', first: days - 14, last: days - 8 },
    ],
  },
];

/** The round that follows each append of W8. */
export const reportRound = report(whole);

export function workloadsOf(count: number): Workload[] {
  const { domains } = textsOf(sizeOf(count));
  const [W2, W3, W4, W5] = firstQuestions.map(({ round }) => [round]) as [Round[], Round[], Round[], Round[]];
  const toggled = Array.from({ length: 13 }, (_, place) => domains[(place * 7) % domains.length] as string);
  return [
    { id: 'W2', title: 'day × domain, top 10 + others', rounds: W2 },
    { id: 'W3', title: 'day × TLS', rounds: W3 },
    { id: 'W4', title: 'sender × TLS, first 100 + count', rounds: W4 },
    { id: 'W5', title: 'senders of 7 days and the 7 before', rounds: W5 },
    {
      id: 'W6a',
      title: 'drag a range of 30 days: the report',
      rounds: Array.from({ length: 31 }, (_, place) => report({ first: place * 2, last: place * 2 + 29 })),
    },
    {
      id: 'W6b',
      title: 'toggle a domain: the report',
      rounds: toggled.map((isNot) => report({ ...whole, where: { field: 'domain', isNot } })),
    },
    {
      id: 'W6c',
      title: 'type-ahead in senders',
      rounds: typed.map(
        (contains): Round => [
          { kind: 'names', of: 'sender', by: null, ...whole, where: { field: 'sender', contains } },
        ],
      ),
    },
    {
      id: 'G1',
      title: 'general: day × TLS of some clients',
      rounds: [[dayByTls({ ...whole, where: { field: 'client', startsWith: '10.1' } })]],
    },
    {
      id: 'G2',
      title: 'general: clients, first 100',
      rounds: [[{ kind: 'names', of: 'client', by: null, ...whole }]],
    },
  ];
}
