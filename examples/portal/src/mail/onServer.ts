import { addDays, lastDays, startOfDay } from '@smtp-auth-report/core';
import { httpSource } from '@smtp-auth-report/sources/http';
import type { Mail } from './Mail.ts';

const source = httpSource('/api/smtp-auth');

/** What the portal's own server has: see server/. */
export const mail: Mail = {
  of: 'server',
  async read(_, { timeZone, now, signal }) {
    const { to } = await source.coverage({ timeZone, signal });
    const ended = to !== null && to < lastDays(1, { timeZone, now }).to;
    return {
      // A new source object: the same server answers, but everything has to be asked again.
      source: { ...source },
      fileName: null,
      summary: null,
      end: ended ? startOfDay(addDays(to, 1), timeZone) : null,
      to,
    };
  },
  unread: source,
};
