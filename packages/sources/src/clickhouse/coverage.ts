import { type Coverage, coverageOfExtents } from '@smtp-auth-report/core';
import type { Ask } from './ask.ts';
import type { Layout } from './layout.ts';
import { Statement } from './statement.ts';

interface Ends {
  plain: boolean | number;
  first: string | number;
  last: string | number;
}

/** Answered from the partitions' own bounds: nothing is read, however much there is. */
export async function askCoverage(ask: Ask, { table }: Layout, timeZone: string): Promise<Coverage> {
  const { data } = await ask<Ends>(
    new Statement(),
    `SELECT plain, toUnixTimestamp64Milli(min(time)) AS first, toUnixTimestamp64Milli(max(time)) AS last FROM ${table} GROUP BY plain`,
  );
  const instants = data.find(({ plain }) => !Number(plain));
  const days = data.find(({ plain }) => Number(plain));
  const dayOf = (value: string | number) => new Date(Number(value)).toISOString().slice(0, 10);
  return coverageOfExtents(
    {
      firstInstant: instants ? Number(instants.first) : null,
      lastInstant: instants ? Number(instants.last) : null,
      firstDay: days ? dayOf(days.first) : null,
      lastDay: days ? dayOf(days.last) : null,
    },
    timeZone,
  );
}
