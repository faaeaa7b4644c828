import type { MoreMessages } from '../messages.ts';
import { columns } from './fr/columns.ts';
import { common } from './fr/common.ts';
import { comparison } from './fr/comparison.ts';
import { conditions } from './fr/conditions.ts';
import { days } from './fr/days.ts';
import { exported } from './fr/exported.ts';
import { filters } from './fr/filters.ts';
import { notes } from './fr/notes.ts';
import { pane } from './fr/pane.ts';
import { range } from './fr/range.ts';
import { request } from './fr/request.ts';
import { requested } from './fr/requested.ts';
import { saved } from './fr/saved.ts';
import { stop } from './fr/stop.ts';
import { unusual } from './fr/unusual.ts';
import { view } from './fr/view.ts';

/** French, what is not needed until something is opened. */
export const frMore: MoreMessages = {
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
