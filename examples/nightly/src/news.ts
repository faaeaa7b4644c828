import type { Finding, Findings } from './findings.ts';

const identity = (flag: Partial<Finding>) =>
  JSON.stringify([flag.sender, flag.day, flag.kind, 'client' in flag ? flag.client : null]);

/**
 * What has not been said yet.
 * @param before the text of the last `unusual.json`; null, or one that cannot be read, has said nothing
 */
export function newsSince(before: string | null, findings: Findings): Pick<Findings, 'warnings' | 'flags'> {
  const { flags, warnings } = said(before);
  return {
    warnings: findings.warnings.filter((warning) => !warnings.has(warning)),
    flags: findings.flags.filter((flag) => !flags.has(identity(flag))),
  };
}

function said(text: string | null): { flags: Set<string>; warnings: Set<string> } {
  try {
    const { flags, warnings }: Findings = JSON.parse(text ?? '{}');
    return { flags: new Set(flags?.map(identity)), warnings: new Set(warnings) };
  } catch {
    return { flags: new Set(), warnings: new Set() };
  }
}

/** Findings that are said: nobody reads more of them in a mail, and the page has all. */
const mostSaid = 50;

/**
 * What goes to standard output: nothing when there is nothing to say, so that cron sends no mail.
 * @param more says that there are more than are listed
 */
export function newsText(
  { warnings, flags }: Pick<Findings, 'warnings' | 'flags'>,
  { title, link }: Findings,
  more: string,
): string {
  if (warnings.length === 0 && flags.length === 0) return '';
  const lines = [title, '', ...warnings, ...flags.slice(0, mostSaid).map(({ sentence }) => `- ${sentence}`)];
  if (flags.length > mostSaid) lines.push(more);
  if (link) lines.push('', link);
  return `${lines.join('\n')}\n`;
}
