import type { Submission } from '@smtp-auth-report/core';
import { type Columns, columnsOver, generateColumns } from './columns.ts';
import type { Size } from './size.ts';
import { authMethods, type Texts, textsOf, tlsVersions } from './texts.ts';

/** A row as every peer gets it; its domain is the sender's. */
export interface Row extends Submission {
  time: number;
  messages: number;
  tls: (typeof tlsVersions)[number];
  auth: (typeof authMethods)[number];
  client: string;
}

/** The row at a place. Rows of one sender share its text, as they do where a reader keeps the texts it has seen. */
export function rowAt(columns: Columns, texts: Texts, place: number): Row {
  return {
    time: columns.time[place] as number,
    sender: texts.senders[columns.sender[place] as number] as string,
    messages: columns.messages[place] as number,
    tls: tlsVersions[columns.tls[place] as number] as Row['tls'],
    auth: authMethods[columns.auth[place] as number] as Row['auth'],
    client: texts.clients[columns.client[place] as number] as string,
  };
}

function rowsBetween(size: Size, from: number, to: number): Row[] {
  const texts = textsOf(size);
  const columns = columnsOver(generateColumns(size, texts));
  const rows: Row[] = new Array(to - from);
  for (let place = from; place < to; place++) rows[place - from] = rowAt(columns, texts, place);
  return rows;
}

/** The rows that a peer loads. */
export function generateRows(size: Size): Row[] {
  return rowsBetween(size, 0, size.count);
}

/** The rows of one append of W8. */
export function generateAppendedRows(size: Size, round: number): Row[] {
  const from = size.count + round * size.appended;
  return rowsBetween(size, from, from + size.appended);
}
