/** A generated set of rows: how many, and from how many senders and domains. */
export interface Size {
  count: number;
  /** Rows that one append of W8 adds: 1%. */
  appended: number;
  senders: number;
  domains: number;
  clients: number;
}

/** First and last day of every report, and the instants between which rows are made. */
export const range = { from: '2026-01-19', to: '2026-04-18' };
export const firstInstant = Date.parse('2026-01-19T00:00:00Z');
export const days = 90;

/** The last hours are left for the rows that W8 appends. */
export const appendedFrom = Date.parse('2026-04-18T18:00:00Z');
export const lastInstant = Date.parse('2026-04-19T00:00:00Z');

/** W8 is asked so many times, each with rows of its own. */
export const appends = 3;

/** 100 k rows: 10 k senders, 100 domains; 1 M: 50 k and 500; 10 M: 200 k and 2,000. */
export function sizeOf(count: number): Size {
  const rowsPerSender = count < 300_000 ? 10 : count < 3_000_000 ? 20 : 50;
  const senders = Math.max(100, Math.round(count / rowsPerSender));
  return {
    count,
    appended: Math.max(1, Math.round(count / 100)),
    senders,
    domains: Math.max(12, Math.round(senders / 100)),
    clients: Math.max(50, Math.round(senders / 4)),
  };
}
