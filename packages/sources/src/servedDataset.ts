import type { AppendResult, Dataset } from '@smtp-auth-report/core';

/**
 * A dataset of whatever records. `append` asks for `never`, so that each dataset fits, and so that `createDataset` finds out the
 * record type from its own dimensions and not from here.
 */
export interface ServedDataset extends Pick<Dataset, 'pivot' | 'submissions' | 'coverage'> {
  append(submissions: never): AppendResult;
}
