import { columnsWords } from './en/columns.ts';
import { commonWords } from './en/common.ts';
import { comparisonWords } from './en/comparison.ts';
import { conditionsWords } from './en/conditions.ts';
import { daysWords } from './en/days.ts';
import { exportedWords } from './en/exported.ts';
import { filtersWords } from './en/filters.ts';
import { notesWords } from './en/notes.ts';
import { paneWords } from './en/pane.ts';
import { rangeWords } from './en/range.ts';
import { requestWords } from './en/request.ts';
import { requestedWords } from './en/requested.ts';
import { savedWords } from './en/saved.ts';
import { stopWords } from './en/stop.ts';
import { unusualWords } from './en/unusual.ts';
import { viewWords } from './en/view.ts';

/** What is not needed until something is opened. In every language its keys are a module of their own. */
export const enMore = {
  ...columnsWords,
  ...commonWords,
  ...comparisonWords,
  ...conditionsWords,
  ...daysWords,
  ...exportedWords,
  ...filtersWords,
  ...notesWords,
  ...paneWords,
  ...rangeWords,
  ...requestWords,
  ...requestedWords,
  ...savedWords,
  ...stopWords,
  ...unusualWords,
  ...viewWords,
} as const;
