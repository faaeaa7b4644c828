import { createDataset, memorySource, type Source, type Submission } from '@smtp-auth-report/core';

/** The last complete day of the sample is 17 November 2026. */
export const sampleNow = () => Date.UTC(2026, 10, 18, 9);

/** Address, messages a day, TLS version, authentication. */
const senders = [
  ['newsletter@shop.example', 46, '1.3', 'oauth'],
  ['orders@shop.example', 31, '1.2', 'basic'],
  ['monitoring@ops.example', 24, '1.3', 'oauth'],
  ['backup@ops.example', 18, '1.2', 'oauth'],
  ['crm@sales.example', 15, '1.2', 'basic'],
  ['scanner-3rd-floor@office.example', 12, '1.0', 'basic'],
  ['payroll@hr.example', 9, '1.1', 'basic'],
  ['doorbell@office.example', 6, 'none', 'basic'],
  ['fax@office.example', 4, 'unknown', 'unknown'],
  ['mara.kessler@sales.example', 3, '1.3', 'oauth'],
] as const;

/** As many as on an average day, fewer at the weekend. */
function onDay(messages: number, day: number, place: number): number {
  const weekend = new Date(Date.UTC(2026, 10, day)).getUTCDay() % 6 === 0;
  return Math.ceil(messages * (weekend ? 0.3 : 0.8 + (((day + 70) * 7 + place * 5) % 9) / 20));
}

/** Ten weeks of ten senders, in the page's own memory; the same whenever it is asked for. */
export function sampleSource(): Source {
  const submissions: Submission[] = [];
  for (let day = 18 - 70; day <= 17; day++)
    for (const [place, [sender, messages, tls, auth]] of senders.entries()) {
      // What sends little does not send every day.
      if (messages < 16 && ((day + 70) * 3 + place * 7) % 11 < 4) continue;
      submissions.push({
        time: Date.UTC(2026, 10, day, 9),
        messages: onDay(messages, day, place),
        sender,
        tls,
        auth,
      });
    }
  const dataset = createDataset();
  dataset.append(submissions);
  return memorySource(dataset);
}
