import type { UnusualFlag } from '@smtp-auth-report/core/unusual';

/** A sender with all that is unusual about it. */
export interface FlaggedSender {
  sender: string;
  /** Newest first. */
  flags: UnusualFlag[];
}

/** Flags by sender, in the order in which each sender first comes: who has the newest flag stands first. */
export function groupFlags(flags: readonly UnusualFlag[]): FlaggedSender[] {
  const groups = new Map<string, UnusualFlag[]>();
  for (const flag of flags) {
    const group = groups.get(flag.sender);
    if (group) group.push(flag);
    else groups.set(flag.sender, [flag]);
  }
  return [...groups].map(([sender, own]) => ({ sender, flags: own }));
}
