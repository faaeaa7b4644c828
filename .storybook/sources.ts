import {
  createDataset,
  memorySource,
  type Source,
  SourceError,
  type Submission,
} from '@smtp-auth-report/core';
import { storyDays, weekday } from './tables.ts';

/** Ninety days of a small company: people, printers on old TLS, applications on OAuth, and a script without TLS. */
export function storySubmissions(): Submission[] {
  const senders: [
    sender: string,
    client: string,
    tls: Submission['tls'],
    auth: Submission['auth'],
    rate: number,
  ][] = [
    ['anna.keller@harbourline.example', '10.20.1.14', '1.3', 'oauth', 9],
    ['b.moreau@atelier-moreau.example', '10.20.1.15', '1.2', 'basic', 6],
    ['scanner-02@harbourline.example', '10.30.0.12', '1.0', 'basic', 14],
    ['copier-11@northfield-clinic.example', '10.30.0.40', '1.1', 'basic', 11],
    ['erp@northfield-clinic.example', '10.40.2.9', '1.3', 'oauth', 42],
    ['noreply@xn--bcher-huber-9db.example', '10.40.2.21', '1.3', 'oauth', 25],
    ['nightly-export@quarrystone.example', '10.40.9.9', 'none', 'basic', 3],
    ['ups-monitor', '10.30.0.3', 'unknown', 'unknown', 1],
  ];
  return storyDays(90).flatMap((day, index) =>
    senders.map(([sender, client, tls, auth, rate], which) => ({
      time: `${day}T${String(8 + which).padStart(2, '0')}:00:00Z`,
      sender,
      client,
      tls,
      auth,
      // A gentle wave instead of chance: stories look the same each time.
      messages: Math.round(rate * weekday(day) * (1 + 0.3 * Math.sin(index / 5 + which))),
    })),
  );
}

/** One dataset for all stories: a source is compared by identity. */
export const storySource: Source = (() => {
  const dataset = createDataset();
  dataset.append(storySubmissions());
  return memorySource(dataset);
})();

export const emptySource: Source = memorySource(createDataset());

/** Never answers. */
export const hangingSource: Source = {
  ...emptySource,
  pivot: () => new Promise(() => {}),
};

export const failingSource: Source = {
  ...emptySource,
  pivot: () => Promise.reject(new SourceError('unavailable', 'connect ECONNREFUSED 10.0.0.5:8123')),
};
