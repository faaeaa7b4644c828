import { addDays, createDataset, memorySource, type Source, type Submission } from '@smtp-auth-report/core';
import { createRandom, type Random } from '../sample/random.ts';

const lastDay = '2026-11-17';
const days = 90;
const versions = ['1.3', '1.2', '1.0', 'none', '1.1', 'unknown'] as const;
const methods = ['oauth', 'basic', 'basic', 'unknown'] as const;

/** Names without any rule, which compress worse than those of people. */
const nameOf = (random: Random) =>
  Array.from({ length: random.between(8, 20) }, () => String.fromCharCode(random.between(97, 122))).join('');

/**
 * Fifty thousand senders in two thousand domains, one in fifty of them a service account, over ninety days: a fifth sends every week, the others
 * now and then; in the last week thousands are new, or change their ways.
 */
function* submissionsOfMany(): Generator<Submission> {
  const random = createRandom(50_000);
  const domains = Array.from({ length: 2_000 }, () => `${nameOf(random)}.example`);
  for (let i = 0; i < 50_000; i++) {
    const sender = `${nameOf(random)}@${domains[Math.floor(random.next() ** 2 * domains.length)]}`;
    const kind = i % 50 ? 'user' : 'service';
    const client = `10.${random.between(0, 99)}.${random.between(0, 255)}.1`;
    for (let day = i % days; day < days; day += i % 5 ? 45 : 7) {
      const late = day > 82 && i % 60 === 0;
      const time = `${addDays(lastDay, day - days + 1)}T${String(i % 24).padStart(2, '0')}:10:00Z`;
      const tls = late ? 'none' : random.pick(versions);
      const messages = random.between(1, 99) + (late ? 4_000 : 0);
      yield { time, sender, kind, client, tls, auth: methods[i % methods.length], messages };
    }
  }
}

export function manySenders(): Source {
  const dataset = createDataset();
  dataset.append(submissionsOfMany());
  return memorySource(dataset);
}
