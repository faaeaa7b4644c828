/** A Postfix log of `count` submissions, one a minute from 3 June 2024 00:00 UTC, of five senders over TLS 1.2 and 1.3 in turn. */
export function mailLog(count: number): string {
  const lines: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const time = new Date(Date.UTC(2024, 5, 3, 0, i)).toISOString();
    const smtpd = `${time} mail postfix/submission/smtpd[${i}]: `;
    lines.push(
      `${smtpd}connect from h[10.0.0.1]`,
      `${smtpd}Anonymous TLS connection established from h[10.0.0.1]: TLSv1.${2 + (i % 2)} with cipher X (256/256 bits)`,
      `${smtpd}4AA: client=h[10.0.0.1], sasl_method=PLAIN, sasl_username=user${i % 5}@example.com`,
      `${smtpd}disconnect from h[10.0.0.1]`,
    );
  }
  return lines.join('\n');
}

/** Messages per TLS version on 3 June 2024. */
export const tlsOfTheDay = {
  from: '2024-06-03',
  to: '2024-06-03',
  rows: null,
  columns: 'tls',
  measure: 'messages',
} as const;
