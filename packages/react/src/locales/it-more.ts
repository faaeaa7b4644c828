import type { MoreMessages } from '../messages.ts';
import { columns } from './it/columns.ts';
import { common } from './it/common.ts';
import { comparison } from './it/comparison.ts';
import { conditions } from './it/conditions.ts';
import { days } from './it/days.ts';
import { exported } from './it/exported.ts';
import { filters } from './it/filters.ts';
import { notes } from './it/notes.ts';
import { pane } from './it/pane.ts';
import { range } from './it/range.ts';
import { request } from './it/request.ts';
import { requested } from './it/requested.ts';
import { saved } from './it/saved.ts';
import { stop } from './it/stop.ts';
import { unusual } from './it/unusual.ts';
import { view } from './it/view.ts';

/** Italian, what is not needed until something is opened. */
export const itMore: MoreMessages = {
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
