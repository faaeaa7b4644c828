import type { Submission } from '@smtp-auth-report/core';

export type Field = keyof Submission;

/** Spellings per field, the best first. Compared without case, spaces, underscores and other marks. */
const spellings: Record<Field, readonly string[]> = {
  time: [
    'time',
    'timestamp',
    'date time',
    'date',
    'day',
    'time utc',
    'date time utc',
    'timestamp utc',
    'date utc',
    'created date time',
    'created at',
    'sent at',
    'sent time',
    'received at',
    'received',
    'event time',
    'log time',
  ],
  sender: [
    'sender',
    'sender address',
    'sasl username',
    'authenticated user',
    'authenticated sender',
    'user',
    'user name',
    'user principal name',
    'upn',
    'account',
    'account name',
    'login',
    'mailbox',
    'email address',
    'email',
  ],
  messages: [
    'messages',
    'message count',
    'messages sent',
    'messages accepted',
    'number of messages',
    'count',
    'volume',
    'sent',
  ],
  domain: ['domain', 'sender domain', 'domain name'],
  tls: ['tls', 'tls version', 'tls protocol', 'ssl version', 'protocol', 'protocol version', 'encryption'],
  auth: [
    'auth',
    'auth method',
    'authentication',
    'authentication method',
    'authentication protocol',
    'auth protocol',
    'auth type',
    'authentication type',
    'sasl method',
    'mechanism',
  ],
  client: [
    'client',
    'client address',
    'client ip',
    'client ip address',
    'ip address',
    'ip',
    'source ip',
    'remote address',
    'remote ip',
    'client name',
    'client host',
  ],
  kind: ['kind', 'sender kind', 'sender type', 'account kind', 'account type', 'user type'],
};

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const fields = Object.keys(spellings) as Field[];
const known = new Map(
  fields.flatMap((field) =>
    spellings[field].map((spelling, rank) => [plain(spelling), { field, rank }] as const),
  ),
);

export function isField(name: string): name is Field {
  return Object.hasOwn(spellings, name);
}

export interface Columns {
  /** Which column holds a field. */
  fields: ReadonlyMap<Field, number>;
  /** Columns that mean nothing here and stay on the record under their own name. */
  extras: readonly (readonly [name: string, column: number])[];
}

/** Tells what columns mean. Of two that mean the same, the better spelling counts; the other stays as it is. */
export function columnsOf(names: readonly string[]): Columns {
  const best = new Map<Field, { column: number; rank: number }>();
  names.forEach((name, column) => {
    const alias = known.get(plain(name));
    if (!alias) return;
    // The exact name beats every spelling of it.
    const rank = name === alias.field ? -1 : alias.rank;
    const rival = best.get(alias.field);
    if (!rival || rank < rival.rank) best.set(alias.field, { column, rank });
  });
  const taken = new Set([...best.values()].map(({ column }) => column));
  const extras = new Map<string, number>();
  names.forEach((name, column) => {
    if (name !== '' && !taken.has(column) && !isField(name) && !extras.has(name)) extras.set(name, column);
  });
  return {
    fields: new Map([...best].map(([field, { column }]) => [field, column])),
    extras: [...extras],
  };
}

/** The required fields that these columns lack. */
export function missingFrom({ fields: found }: Columns): ('sender' | 'time')[] {
  return (['sender', 'time'] as const).filter((field) => !found.has(field));
}
