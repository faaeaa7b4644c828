import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** Ten sessions that were counted by hand, line by line. */
export const tenSessions = new URL('../../portal/e2e/ten-sessions.log', import.meta.url).pathname;

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A folder for one test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nightly-'));
  folders.push(folder);
  return folder;
}

export async function fileWith(text: string, name = 'mail.log'): Promise<string> {
  const path = join(await newFolder(), name);
  await writeFile(path, text);
  return path;
}

/** One session of Postfix with one message over TLS 1.3, at a minute of the day in UTC. */
function session(day: string, minute: number, sender: string): string {
  const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const line = (second: string, text: string) =>
    `${day}T${clock}:${second}+00:00 mail postfix/submission/smtpd[77]: ${text}\n`;
  const client = 'unknown[192.0.2.7]';
  return (
    line('01', `connect from ${client}`) +
    line('02', `Anonymous TLS connection established from ${client}: TLSv1.3 with cipher X (256/256 bits)`) +
    line('03', `4AA091855D01: client=${client}, sasl_method=PLAIN, sasl_username=${sender}`) +
    line('04', `disconnect from ${client} ehlo=2 starttls=1 auth=1 mail=1 commands=4`)
  );
}

export interface Happening {
  day: string;
  sender: string;
  messages: number;
}

/** A log of the forty days before 22 November 2026 on each of which `anna` sent twice, and what else happened. */
export function fortyDays(happenings: readonly Happening[] = []): string {
  let log = '';
  for (let index = 0; index < 40; index++) {
    const day = new Date(Date.UTC(2026, 9, 13 + index)).toISOString().slice(0, 10);
    const senders = ['anna@example.com', 'anna@example.com'];
    for (const { sender, messages } of happenings.filter((one) => one.day === day))
      senders.push(...Array.from({ length: messages }, () => sender));
    log += senders.map((sender, minute) => session(day, minute, sender)).join('');
  }
  // A day is judged when the data reach its end.
  return log + session('2026-11-22', 0, 'anna@example.com');
}
