import { createDraw, createRandom } from './random.ts';
import { appendedFrom, appends, days, firstInstant, lastInstant, type Size } from './size.ts';
import { authMethods, type Texts, textsOf, tlsVersions } from './texts.ts';

/** All rows by column, in order of time: `size.count` of them, then those that W8 appends. Codes are places in `texts`. */
export interface Columns {
  length: number;
  time: Float64Array;
  sender: Uint32Array;
  client: Uint32Array;
  messages: Uint8Array;
  tls: Uint8Array;
  auth: Uint8Array;
}

/** Chosen so that a sender comes back as often as makes 0.43 M cells (day, sender, TLS) at 1 M rows and 3.1 M at 10 M. */
const zipfExponent = 0.96;

const bytesPerRow = 8 + 4 + 4 + 1 + 1 + 1;
const hour = 3_600_000;

/** Columns over one buffer, so that a set is one file. */
export function columnsOver(buffer: ArrayBuffer): Columns {
  const length = buffer.byteLength / bytesPerRow;
  return {
    length,
    time: new Float64Array(buffer, 0, length),
    sender: new Uint32Array(buffer, length * 8, length),
    client: new Uint32Array(buffer, length * 12, length),
    messages: new Uint8Array(buffer, length * 16, length),
    tls: new Uint8Array(buffer, length * 17, length),
    auth: new Uint8Array(buffer, length * 18, length),
  };
}

/** Instants in order: much on weekdays from eight to six, a quarter of it at weekends, little at night. */
function writeTimes(time: Float64Array, { count, appended }: Size, random: () => number): void {
  const weights = Array.from({ length: days * 24 - 6 }, (_, place) => {
    const start = new Date(firstInstant + place * hour);
    const weekend = start.getUTCDay() % 6 === 0 ? 0.25 : 1;
    return weekend * (start.getUTCHours() >= 8 && start.getUTCHours() < 18 ? 1 : 0.2);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let place = 0;
  let before = 0;
  for (let row = 0; row < count; row++) {
    const wanted = ((row + random()) / count) * sum;
    while (place < weights.length - 1 && wanted >= before + (weights[place] as number)) {
      before += weights[place] as number;
      place++;
    }
    const into = Math.min(0.999, (wanted - before) / (weights[place] as number));
    time[row] = Math.floor(firstInstant + (place + into) * hour);
  }
  const rest = appended * appends;
  for (let row = 0; row < rest; row++) {
    time[count + row] = Math.floor(appendedFrom + ((row + random()) / rest) * (lastInstant - appendedFrom));
  }
}

/** Rows of a size, the same on every run: senders by Zipf's law, a sender's TLS version and method mostly its own. */
export function generateColumns(size: Size, texts: Texts = textsOf(size)): ArrayBuffer {
  const random = createRandom(42_261_119);
  const buffer = new ArrayBuffer((size.count + size.appended * appends) * bytesPerRow);
  const { length, time, sender, client, messages, tls, auth } = columnsOver(buffer);
  writeTimes(time, size, random);
  const weights = Float64Array.from({ length: size.senders }, (_, rank) => 1 / (rank + 1) ** zipfExponent);
  const draw = createDraw(weights, random);
  for (let row = 0; row < length; row++) {
    const who = draw();
    const odd = random();
    sender[row] = who;
    // Most rows come from the sender's own address, some from others of the same building.
    client[row] = ((who * 7919) % size.clients) + (odd < 0.9 ? 0 : Math.floor(random() * 5));
    if ((client[row] as number) >= size.clients) client[row] = 0;
    messages[row] = random() < 0.01 ? 0 : 1 + Math.floor(random() ** 4 * 20);
    const own = texts.versionOf[who] as number;
    tls[row] = odd > 0.98 ? Math.floor(random() * tlsVersions.length) : own;
    auth[row] = odd < 0.01 ? authMethods.length - 1 : (texts.methodOf[who] as number);
  }
  return buffer;
}
