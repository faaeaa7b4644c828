import type { Submission } from '@smtp-auth-report/core';

/** A submission of a dataset as the loader writes it. */
export function rowOf({ time, ...rest }: Submission) {
  const plain = typeof time === 'string';
  return { ...rest, plain, time: new Date(time).toISOString().replace('T', ' ').replace('Z', '') };
}
