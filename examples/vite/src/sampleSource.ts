import { createDataset, memorySource, type Source } from '@smtp-auth-report/core';

/** The last complete day of the sample is 17 November 2026. */
export const sampleNow = () => Date.UTC(2026, 10, 18, 9);

/** A few days of a few senders, in the page's own memory. */
export function sampleSource(domain: string): Source {
  const dataset = createDataset();
  for (let day = 11; day <= 17; day++)
    dataset.append([
      { time: `2026-11-${day}T08:00:00Z`, sender: `scanner@${domain}`, tls: '1.0', auth: 'basic' },
      { time: `2026-11-${day}T09:00:00Z`, sender: `app@${domain}`, tls: '1.3', auth: 'oauth' },
      { time: `2026-11-${day}T10:00:00Z`, sender: `printer@${domain}`, tls: 'none', auth: 'basic' },
    ]);
  return memorySource(dataset);
}
