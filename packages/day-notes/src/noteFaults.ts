import type { Day } from '@smtp-auth-report/core';
import { type NoteDraft, readText } from './dayNote.ts';

/** Why a note cannot be kept as it is written. */
export interface NoteFaults {
  text?: 'missing' | undefined;
  /** `outside`: not a day that is shown. */
  day?: 'missing' | 'outside' | undefined;
}

export function noteFaults({ text, day }: NoteDraft, { from, to }: { from: Day; to: Day }): NoteFaults {
  // Days of four-digit years compare as text.
  const outside = day < from || day > to;
  return {
    text: readText(text) ? undefined : 'missing',
    day: !day ? 'missing' : outside ? 'outside' : undefined,
  };
}
