// Writes the sample log to standard output: `pnpm --filter "*portal" sample > mail.log`.
import { lastDays } from '@smtp-auth-report/core';
import { generateLog } from './generateLog.ts';

const [lastDay = lastDays(1, { timeZone: 'UTC', now: Date.now() }).to] = process.argv.slice(2);
for (const text of generateLog({ lastDay })) process.stdout.write(text);
