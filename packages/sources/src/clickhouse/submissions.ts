import {
  type Signal,
  SourceError,
  type Submission,
  type TimeAxis,
  type ValidSubmissionQuery,
} from '@smtp-auth-report/core';
import { askAgain } from './askAgain.ts';
import { calendarOf, instantSql } from './calendar.ts';
import type { ClickHouseClient } from './client.ts';
import { conditions } from './counts.ts';
import { fromClickHouse } from './errors.ts';
import type { Layout } from './layout.ts';
import { settings } from './settings.ts';
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
  const { inRange } = calendarOf(statement, layout, { ...query, rows: null }, axis);
  const names = [...layout.columns.values()].map((column, i) => `toString(${column}) AS value${i}`);
  const holds = [
    `if(plain, time = ${instant(day)}, time >= ${instant(start)} AND time < ${instant(end)})`,
    inRange,
    ...conditions(statement, layout, query.where),
  ];
  return {
    statement,
    // What is filled in after them is none of them: without it, the list was cut. Each shard may fill in one; a union with a last row would
    // leave all of the sorting to one server. A plain day counts as the start of its part, so before all instants in it.
    text: `SELECT toUInt8(0) AS ends, toUnixTimestamp64Milli(time) AS at, toUInt8(plain) AS days, messages, ${names.join(', ')}
      FROM ${layout.table} WHERE ${holds.join(' AND ')}
      ORDER BY ends ASC WITH FILL FROM 1 TO 2, days DESC, at ASC, value0 ASC`,
  };
}

type Values = [
  ends: number,
  at: number | string,
  plain: number,
  messages: number | string,
  ...texts: string[],
];

function submissionOf({ columns }: Layout, [, at, plain, messages, ...texts]: Values): Submission {
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
  axis: TimeAxis,
  signal: Signal | undefined,
): AsyncGenerator<Submission[]> {
  try {
    for (const part of partsOf(axis)) {
      if (signal?.aborted) throw signal.reason;
      const { statement, text } = partStatement(layout, query, axis, part);
      const answer = await askAgain(
        () =>
          client.query({
            query: text,
            query_params: statement.params,
            format: 'JSONCompactEachRow',
            clickhouse_settings: settings,
            ...(signal && { abort_signal: signal }),
          }),
        signal,
      );
      let ended = false;
      try {
        for await (const rows of answer.stream()) {
          if (signal?.aborted) throw signal.reason;
          const values = rows.map((row) => row.json() as Values);
          ended = values.at(-1)?.[0] === 1;
          const batch = values.filter(([ends]) => ends === 0).map((one) => submissionOf(layout, one));
          if (batch.length > 0) yield batch;
        }
      } finally {
        answer.close();
      }
      if (!ended) throw new SourceError('unavailable', 'The list of ClickHouse was cut off before its end.');
    }
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw fromClickHouse(error);
  }
}
