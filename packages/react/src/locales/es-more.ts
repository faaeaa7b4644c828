import type { MoreMessages } from '../messages.ts';
import { columns } from './es/columns.ts';
import { common } from './es/common.ts';
import { comparison } from './es/comparison.ts';
import { conditions } from './es/conditions.ts';
import { days } from './es/days.ts';
import { exported } from './es/exported.ts';
import { filters } from './es/filters.ts';
import { notes } from './es/notes.ts';
import { pane } from './es/pane.ts';
import { range } from './es/range.ts';
import { request } from './es/request.ts';
import { requested } from './es/requested.ts';
import { saved } from './es/saved.ts';
import { stop } from './es/stop.ts';
import { unusual } from './es/unusual.ts';
import { view } from './es/view.ts';

/** Spanish, what is not needed until something is opened. */
export const esMore: MoreMessages = {
  ...columns,
  ...common,
  ...comparison,
  ...conditions,
  ...days,
  ...exported,
  ...filters,
  ...notes,
  ...pane,
  ...range,
  ...request,
  ...requested,
  ...saved,
  ...stop,
  ...unusual,
  ...view,
  more: undefined,
};
