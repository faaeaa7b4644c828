// Writes a Postfix log of as many submissions as are wanted, four lines each, one a minute: to see how long yours would take to load.
import { once } from 'node:events';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '250000' } } });
const rows = Number(values.rows);
if (!(Number.isInteger(rows) && rows > 0))
  throw new RangeError(`--rows ${values.rows}: give a whole number.`);

const minute = 60_000;
const start = Date.now() - rows * minute;
let seed = 1;

/** The same numbers each time (Lehmer). */
function upTo(limit: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % limit;
}

function session(i: number): string {
  const smtpd = `${new Date(start + i * minute).toISOString()} mail postfix/submission/smtpd[${i % 500}]: `;
  const client = `client[10.0.${upTo(5)}.${upTo(250)}]`;
  return [
    `connect from ${client}`,
    `Anonymous TLS connection established from ${client}: TLSv1.${upTo(4)} with cipher X (256/256 bits)`,
    `4AA091855DA0: client=${client}, sasl_method=${upTo(3) ? 'PLAIN' : 'XOAUTH2'}, sasl_username=user${upTo(3000)}@example${upTo(20)}.com`,
    `disconnect from ${client}`,
  ]
    .map((message) => `${smtpd}${message}\n`)
    .join('');
}

for (let i = 0; i < rows; i += 1) if (!process.stdout.write(session(i))) await once(process.stdout, 'drain');
