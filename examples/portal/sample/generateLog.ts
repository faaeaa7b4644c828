import { addDays, startOfDay } from '@smtp-auth-report/core';
import { createRandom, type Random } from './random.ts';
import { createSenders, type SampleSender } from './senders.ts';

export interface SampleLogOptions {
  /** The last day of the log, `YYYY-MM-DD`. */
  lastDay: string;
  /** How many days. Default 90. */
  days?: number | undefined;
  /** The zone in which people come to work. Default `'UTC'`. */
  timeZone?: string | undefined;
}

interface LogLine {
  time: number;
  process: string;
  text: string;
}

/** A pool of smtpd processes, each serving one client after another. */
type Processes = { pid: number; freeAt: number }[];

/** Mean messages per session: most programs connect for each message, some hand in a few at once. */
const meanExtraMessages = 0.3;

/**
 * A Postfix log of an invented hosting company, one day at a time. The same options give the same text. It has what real
 * logs have: processes that interleave and are used again, lines of other programs, refusals and failed sign-ins.
 */
export function* generateLog({ lastDay, days = 90, timeZone = 'UTC' }: SampleLogOptions): Generator<string> {
  const random = createRandom(20_261_231);
  const senders = createSenders(random);
  const processes: Processes = Array.from({ length: 24 }, () => ({
    pid: random.between(1000, 60_000),
    freeAt: 0,
  }));
  for (let index = 0; index < days; index++) {
    const day = addDays(lastDay, index - days + 1);
    const midnight = startOfDay(day, timeZone);
    const length = startOfDay(addDays(day, 1), timeZone) - midnight;
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const lines = [...generateDay(random, senders, processes, { index, midnight, length, weekend })];
    lines.sort((one, other) => one.time - other.time);
    yield lines.map(formatLine).join('');
  }
}

function formatLine({ time, process, text }: LogLine): string {
  return `${new Date(time).toISOString().slice(0, -1)}000+00:00 mx1 postfix/${process}: ${text}\n`;
}

interface SampleDay {
  index: number;
  /** Epoch milliseconds, and the length of the day: 23 to 25 hours. */
  midnight: number;
  length: number;
  weekend: boolean;
}

function* generateDay(
  random: Random,
  senders: readonly SampleSender[],
  processes: Processes,
  day: SampleDay,
): Generator<LogLine> {
  const sessions: { start: number; sender: SampleSender; messages: number }[] = [];
  for (const sender of senders) {
    let left = random.count(sender.volume(day.index, day.weekend));
    const [from, to] = sender.hours;
    while (left > 0) {
      const messages = Math.min(left, 1 + random.count(meanExtraMessages));
      const start = day.midnight + Math.floor((from + random.next() * (to + 1 - from)) * (day.length / 24));
      // The day's last minute stays free, so that a session ends on its own day.
      sessions.push({ start: Math.min(start, day.midnight + day.length - 60_000), sender, messages });
      left -= messages;
    }
  }
  sessions.sort((one, other) => one.start - other.start);
  for (const { start, sender, messages } of sessions) {
    yield* generateSession(random, processes, sender, start, messages, day.index);
    if (random.chance(0.03)) yield* generateNoise(random, processes, start);
  }
}

function acquire(processes: Processes, start: number, duration: number): number {
  let free = processes.find((process) => process.freeAt <= start);
  if (!free) {
    // All are busy: Postfix starts another one.
    free = { pid: (processes.at(-1)?.pid ?? 1000) + 1, freeAt: 0 };
    processes.push(free);
  }
  free.freeAt = start + duration;
  return free.pid;
}

function* generateSession(
  random: Random,
  processes: Processes,
  sender: SampleSender,
  start: number,
  messages: number,
  day: number,
): Generator<LogLine> {
  const pid = acquire(processes, start, 2_000 + messages * 900);
  const process = `submission/smtpd[${pid}]`;
  const client = `${random.chance(0.5) ? 'unknown' : 'client.internal'}[${sender.client(day)}]`;
  let time = start;
  const line = (text: string, later = random.between(5, 120)): LogLine => {
    time += later;
    return { time, process, text };
  };
  yield line(`connect from ${client}`, 0);
  const tls = sender.tls(day);
  if (tls)
    yield line(`Anonymous TLS connection established from ${client}: ${tls} with cipher ${cipher(tls)}`);
  for (let index = 0; index < messages; index++) {
    const queueId = random.between(0x1000000000, 0xffffffffff).toString(16).toUpperCase();
    yield line(
      `${queueId}: client=${client}, sasl_method=${sender.method}, sasl_username=${sender.username}`,
    );
    yield { time: time + 20, process: 'cleanup[811]', text: `${queueId}: message-id=<${queueId}@mx1>` };
    time += 500;
  }
  yield line(
    `disconnect from ${client} ehlo=2 starttls=${tls ? 1 : 0} auth=1 mail=${messages} commands=${messages + 4}`,
  );
}

function cipher(tls: string): string {
  if (tls === 'TLSv1.3') {
    return 'TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256';
  }
  return tls === 'TLSv1.2' ? 'ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)' : 'AES256-SHA (256/256 bits)';
}

/** What is in every log and is not a submission. */
function* generateNoise(random: Random, processes: Processes, start: number): Generator<LogLine> {
  const process = `submission/smtpd[${acquire(processes, start, 3_000)}]`;
  const client = `unknown[198.51.100.${random.between(1, 254)}]`;
  yield { time: start, process, text: `connect from ${client}` };
  yield {
    time: start + 900,
    process,
    text: random.chance(0.7)
      ? `warning: ${client}: SASL LOGIN authentication failed: UGFzc3dvcmQ6, sasl_username=info`
      : `NOQUEUE: reject: RCPT from ${client}: 554 5.7.1 <victim@elsewhere.example>: Relay access denied; from=<a@b.example> to=<victim@elsewhere.example> proto=ESMTP helo=<x>`,
  };
  yield { time: start + 1_400, process, text: `lost connection after AUTH from ${client}` };
  yield { time: start + 1_410, process, text: `disconnect from ${client} ehlo=1 auth=0/1 commands=1/2` };
}
