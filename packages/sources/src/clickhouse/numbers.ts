import { SourceError } from '@smtp-auth-report/core';

/**
 * A count as it comes: large ones are text in some settings.
 * @throws SourceError `internal` for one that is too large to be exact
 */
export function exact(value: string | number): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new SourceError(
    'internal',
    'The messages add up to more than 2^53 − 1, too many to count exactly. Ask for a shorter range, or check the records.',
  );
}
