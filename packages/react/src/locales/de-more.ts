import type { MoreMessages } from '../messages.ts';
import { columns } from './de/columns.ts';
import { common } from './de/common.ts';
import { comparison } from './de/comparison.ts';
import { conditions } from './de/conditions.ts';
import { days } from './de/days.ts';
import { exported } from './de/exported.ts';
import { filters } from './de/filters.ts';
import { notes } from './de/notes.ts';
import { pane } from './de/pane.ts';
import { range } from './de/range.ts';
import { request } from './de/request.ts';
import { requested } from './de/requested.ts';
import { saved } from './de/saved.ts';
import { stop } from './de/stop.ts';
import { unusual } from './de/unusual.ts';
import { view } from './de/view.ts';

/** German, what is not needed until something is opened. */
export const deMore: MoreMessages = {
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
