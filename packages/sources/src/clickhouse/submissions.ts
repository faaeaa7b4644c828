import {
  type Signal,
  type Submission,
  type TimeAxis,
  timeAxis,
  type ValidSubmissionQuery,
} from '@smtp-auth-report/core';
import { calendarOf, instantSql } from './calendar.ts';
import type { ClickHouseClient } from './client.ts';
import { conditions } from './counts.ts';
import { fromClickHouse } from './errors.ts';
import type { Layout } from './layout.ts';
import { Statement } from './statement.ts';

const own = new Set(['sender', 'domain', 'tls', 'auth', 'client', 'kind']);

/** From the beginning of one day to that of the next. */
interface Part {
  day: number;
  start: number;
  end: number;
}

function partsOf({ days, stretches }: TimeAxis): Part[] {
  const last = stretches.at(-1)?.end ?? 0;
  return days.map(({ day, start }, i) => ({ day: Date.parse(day), start, end: days[i + 1]?.start ?? last }));
}

function partStatement(
  layout: Layout,
  query: ValidSubmissionQuery,
  axis: TimeAxis,
  { day, start, end }: Part,
) {
  const statement = new Statement();
  const instant = (value: number) => instantSql(statement, value);
  const { inRange } = calendarOf(
    statement,
    { ...query, rows: null, columns: null, measure: 'messages' },
    axis,
  );
  const names = [...layout.columns.values()].map((column, i) => `toString(${column}) AS value${i}`);
  const holds = [
    `if(plain, time = ${instant(day)}, time >= ${instant(start)} AND time < ${instant(end)})`,
    inRange,
    ...conditions(statement, layout, query.where),
  ];
  return {
    statement,
    // A plain day counts as the start of its part, so before all instants in it.
    text: `SELECT toUnixTimestamp64Milli(time) AS at, toUInt8(plain) AS plain, messages, ${names.join(', ')}
    FROM ${layout.table} WHERE ${holds.join(' AND ')}
    ORDER BY plain DESC, time ASC, sender ASC`,
  };
}

type Values = [at: number | string, plain: number, messages: number | string, ...texts: string[]];

function submissionOf({ columns }: Layout, [at, plain, messages, ...texts]: Values): Submission {
  const time = Number(at);
  const fields: [string, unknown][] = [
    ['time', plain ? new Date(time).toISOString().slice(0, 10) : time],
    ['messages', Number(messages)],
  ];
  // A dimension of the host's is there where it says something.
  [...columns.keys()].forEach((id, i) => {
    if (own.has(id) || texts[i] !== '') fields.push([id, texts[i]]);
  });
  return Object.fromEntries(fields) as unknown as Submission;
}

/**
 * Submissions day by day, so that no more than one is put in order at once; a slow reader holds the server back.
 */
export async function* listSubmissions(
  client: ClickHouseClient,
  layout: Layout,
  query: ValidSubmissionQuery,
  signal: Signal | undefined,
): AsyncGenerator<Submission[]> {
  try {
    const axis = timeAxis({ ...query, rows: null });
    for (const part of partsOf(axis)) {
      if (signal?.aborted) throw signal.reason;
      const { statement, text } = partStatement(layout, query, axis, part);
      const answer = await client.query({
        query: text,
        query_params: statement.params,
        format: 'JSONCompactEachRow',
        ...(signal && { abort_signal: signal }),
      });
      try {
        for await (const rows of answer.stream()) {
          if (signal?.aborted) throw signal.reason;
          yield rows.map((row) => submissionOf(layout, row.json() as Values));
        }
      } finally {
        answer.close();
      }
    }
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw fromClickHouse(error);
  }
}
