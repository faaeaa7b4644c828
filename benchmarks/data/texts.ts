import type { AuthMethod, TlsVersion } from '@smtp-auth-report/core';
import { createRandom } from './random.ts';
import type { Size } from './size.ts';

export const tlsVersions: readonly TlsVersion[] = ['none', 'ssl3', '1.0', '1.1', '1.2', '1.3', 'unknown'];
export const authMethods: readonly AuthMethod[] = ['basic', 'oauth', 'other', 'unknown'];

const firstNames = (
  'anna marco li jose fatima john olga pedro sara ivan mia noah emma liam yuki chen aisha david elena paul ' +
  'scanner printer copier alerts noreply crm billing backup hr sensor'
).split(' ');
const lastNames = (
  'rossi moretti smith garcia kim nguyen silva muller novak dubois tanaka khan jensen kowalski popescu ' +
  'north south east west floor2 floor7 hall lab'
).split(' ');
const domainNames = 'contoso fabrikam northwind tailspin adatum litware wingtip proseware'.split(' ');

const place = (random: () => number, count: number) => Math.floor(random() * count);

/** Share of the senders whose own TLS version is that of the same place in `tlsVersions`. */
const versionShares = [0.05, 0.005, 0.08, 0.04, 0.45, 0.35, 0.025];

function versionOf(share: number): number {
  let rest = share;
  const found = versionShares.findIndex((part) => {
    rest -= part;
    return rest < 0;
  });
  return found < 0 ? 4 : found;
}

/** What stands in the rows, by code; a sender's own TLS version and method, which most of its rows have. */
export interface Texts {
  senders: string[];
  /** By sender: the code of its domain. Large domains have more senders. */
  domainOf: Uint16Array;
  domains: string[];
  clients: string[];
  versionOf: Uint8Array;
  methodOf: Uint8Array;
}

/** The same texts for the same size, every time. */
export function textsOf({ senders, domains, clients }: Size): Texts {
  const random = createRandom(20_261_231);
  const texts: Texts = {
    senders: [],
    domainOf: new Uint16Array(senders),
    domains: Array.from(
      { length: domains },
      (_, code) => `${domainNames[code % domainNames.length]}${code}.example`,
    ),
    clients: Array.from(
      { length: clients },
      (_, code) => `10.${code % 200}.${Math.floor(code / 200) % 250}.${1 + Math.floor(code / 50_000)}`,
    ),
    versionOf: new Uint8Array(senders),
    methodOf: new Uint8Array(senders),
  };
  for (let sender = 0; sender < senders; sender++) {
    const domain = Math.floor(random() ** 2 * domains);
    const name = `${firstNames[place(random, firstNames.length)]}.${lastNames[place(random, lastNames.length)]}`;
    texts.senders.push(`${name}${sender}@${texts.domains[domain]}`);
    texts.domainOf[sender] = domain;
    texts.versionOf[sender] = versionOf(random());
    texts.methodOf[sender] = random() < 0.7 ? 0 : random() < 0.85 ? 1 : 2;
  }
  return texts;
}
