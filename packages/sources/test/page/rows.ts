/** Rows of a part of the file. */
const partLength = 10_000;

const tls = ['1.0', '1.2', '1.3'] as const;

/** A submission out of 90 days, of 5,000 senders in 20 domains. */
export function rowOf(i: number) {
  return {
    time: Date.UTC(2024, 3, 1) + (i % 7776) * 1_000_000 + i,
    sender: `user${(i * 7919) % 5000}@customer${i % 20}.example`,
    tls: tls[i % 3] ?? '1.3',
  };
}

/** Parts of a blob are held by reference: this takes a page no longer however many rows there are. */
export function fileOf(count: number): Blob {
  const part = new Blob([
    Array.from({ length: partLength }, (_, i) => {
      const { time, sender, tls: version } = rowOf(i);
      return `${new Date(time).toISOString()},${sender},${version}\n`;
    }).join(''),
  ]);
  return new Blob(['time,sender,tls\n', ...Array.from({ length: count / partLength }, () => part)]);
}

/** What a page asks when all is there. */
export const lastWeek = {
  from: '2024-06-24',
  to: '2024-06-30',
  timeZone: 'Europe/Rome',
  rows: 'day',
  columns: 'tls',
  measure: 'messages',
} as const;
