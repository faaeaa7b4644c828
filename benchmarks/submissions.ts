import type { AuthMethod, Submission, TlsVersion } from '@smtp-auth-report/core';

const start = Date.UTC(2026, 0, 19);
const days = 90;
const minute = 60_000;

/** Numbers in [0, 1), the same on every run: xorshift32 (Marsaglia 2003). */
function createRandom(seed: number) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

/**
 * Submissions in time order over 90 days with a DST change inside: senders by Zipf's law, quieter weekends, one sender's TLS
 * version and method mostly its own.
 * @param count of submissions; one sender in twenty submissions, one domain in 2,000, at least a hundred
 */
export function generateSubmissions(count: number): Submission[] {
  const random = createRandom(20_261_231);
  const senders = Math.max(100, Math.round(count / 20));
  const domains = Math.max(100, Math.round(count / 2000));
  const versions: TlsVersion[] = ['1.3', '1.2', '1.2', '1.3', '1.0', '1.1', 'none', 'unknown'];
  const methods: AuthMethod[] = ['basic', 'oauth', 'basic', 'oauth', 'other'];
  const submissions: Submission[] = [];
  while (submissions.length < count) {
    const time = start + Math.floor(((submissions.length + random()) / count) * days * 1440) * minute;
    const weekday = new Date(time).getUTCDay();
    if ((weekday === 0 || weekday === 6) && random() < 0.2) continue;
    const rank = Math.min(senders - 1, Math.floor(senders ** random()) - 1);
    const odd = random() < 0.02 ? 1 : 0;
    submissions.push({
      time,
      sender: `sender${rank}@domain${rank % domains}.example`,
      messages: 1 + Math.floor(random() ** 4 * 20),
      tls: versions[(rank + odd) % versions.length],
      auth: methods[rank % methods.length],
      client: `10.${rank % 200}.${(rank >> 8) % 250}.7`,
    });
  }
  return submissions;
}
