import type { Random } from './random.ts';

/** A TLS version as Postfix writes it; null is a connection without TLS. */
type LoggedTls = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3' | null;

/** Somebody or something that hands in mail, and how. */
export interface SampleSender {
  username: string;
  /** Its address on a day. */
  client: (day: number) => string;
  method: 'PLAIN' | 'LOGIN' | 'XOAUTH2' | 'OAUTHBEARER';
  /** The version on a day, counted from 0: devices are updated in the course of the log. */
  tls: (day: number) => LoggedTls;
  /** Messages to expect on a day. */
  volume: (day: number, weekend: boolean) => number;
  /** Local hours between which it sends. */
  hours: readonly [from: number, to: number];
}

export const sampleDomains = [
  'harbourline.example',
  'northfield-clinic.example',
  'atelier-moreau.example',
  'kontor-berger.example',
  'verdi-logistica.example',
  'puente-alto.example',
  'fjordfoods.example',
  'lakeside-school.example',
  'bücher-huber.example',
  'quarrystone.example',
  'tidewater-legal.example',
  'old-mill-print.example',
] as const;

const givenNames =
  'a.keller b.moreau c.rossi d.nilsen e.garcia f.brown g.huber h.tanaka i.costa j.murphy k.weber l.dubois m.ricci n.olsen o.perez p.jones q.meyer r.sato s.silva t.kelly'.split(
    ' ',
  );
const officeHours = [7, 18] as const;
const people = 205;
const printers = 42;
const applications = 40;

/** About 300 senders in 12 domains; those with a story come last. */
export function createSenders(random: Random): SampleSender[] {
  const senders: SampleSender[] = [];
  // The first domains are the large ones.
  const domain = () =>
    sampleDomains[Math.floor(random.next() ** 2 * sampleDomains.length)] ?? sampleDomains[0];
  const address = (network: number) =>
    always(`10.${network}.${random.between(0, 15)}.${random.between(2, 250)}`);

  for (let index = 0; index < people; index++) {
    const name = givenNames[index % givenNames.length];
    const rate = 0.4 + random.next() ** 3 * 6;
    const tls = random.chance(0.6) ? 'TLSv1.3' : 'TLSv1.2';
    senders.push({
      username: `${name}${Math.floor(index / givenNames.length) || ''}@${domain()}`,
      client: random.chance(0.2)
        ? always(`2001:db8:40::${random.between(1, 9999).toString(16)}`)
        : address(20),
      method: random.chance(0.35) ? 'XOAUTH2' : 'PLAIN',
      tls: () => tls,
      volume: (_, weekend) => (weekend ? rate * 0.08 : rate),
      hours: officeHours,
    });
  }
  for (let index = 0; index < printers; index++)
    senders.push(createPrinter(random, index, domain(), address(30)));
  for (let index = 0; index < applications; index++) {
    const rate = 1 + random.next() ** 2 * 14;
    const name = random.pick([
      'noreply',
      'erp',
      'crm',
      'alerts',
      'backup',
      'helpdesk',
      'invoices',
      'monitoring',
    ]);
    senders.push({
      username: `${name}-${index + 1}@${domain()}`,
      client: address(40),
      method: random.chance(0.8) ? 'XOAUTH2' : 'OAUTHBEARER',
      tls: () => 'TLSv1.3',
      volume: (_, weekend) => (weekend ? rate * 0.5 : rate),
      hours: [0, 23],
    });
  }
  return [...senders, ...sendersWithAStory];
}

function always<Value>(value: Value): () => Value {
  return () => value;
}

function createPrinter(
  random: Random,
  index: number,
  domain: string,
  client: SampleSender['client'],
): SampleSender {
  const rate = 1 + random.next() * 7;
  const old = random.chance(0.75) ? 'TLSv1' : 'TLSv1.1';
  // A quarter of the fleet gets new firmware, one device after the other.
  const updatedOn = random.chance(0.25) ? random.between(20, 85) : Number.POSITIVE_INFINITY;
  return {
    username: `${random.pick(['printer', 'scanner', 'copier'])}-${String(index + 1).padStart(2, '0')}@${domain}`,
    client,
    method: 'LOGIN',
    tls: (day) => (day < updatedOn ? old : 'TLSv1.2'),
    volume: (_, weekend) => (weekend ? 0 : rate),
    hours: officeHours,
  };
}

const sendersWithAStory: readonly SampleSender[] = [
  {
    // Falls silent: somebody unplugged it, or it can no longer connect.
    username: 'franking-machine@harbourline.example',
    client: always('10.30.1.77'),
    method: 'LOGIN',
    tls: () => 'TLSv1',
    volume: (day, weekend) => (weekend || day >= 62 ? 0 : 12),
    hours: officeHours,
  },
  {
    // Stolen: from day 80 it sends a hundred times its usual, day and night, from elsewhere.
    username: 'm.conti@verdi-logistica.example',
    client: (day) => (day >= 80 ? '203.0.113.66' : '10.20.4.18'),
    method: 'PLAIN',
    tls: () => 'TLSv1.2',
    volume: (day, weekend) => (day >= 80 ? 400 : weekend ? 0.5 : 4),
    hours: [0, 23],
  },
  {
    // A script from long ago: without TLS, every night.
    username: 'nightly-export@quarrystone.example',
    client: always('10.40.9.9'),
    method: 'PLAIN',
    tls: () => null,
    volume: () => 6,
    hours: [2, 2],
  },
  {
    // A local account: it has no domain.
    username: 'ups-monitor',
    client: always('10.30.0.3'),
    method: 'PLAIN',
    tls: () => null,
    volume: () => 1.5,
    hours: [0, 23],
  },
];
