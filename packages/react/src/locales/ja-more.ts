import type { MoreMessages } from '../messages.ts';
import { columns } from './ja/columns.ts';
import { common } from './ja/common.ts';
import { comparison } from './ja/comparison.ts';
import { conditions } from './ja/conditions.ts';
import { days } from './ja/days.ts';
import { exported } from './ja/exported.ts';
import { filters } from './ja/filters.ts';
import { notes } from './ja/notes.ts';
import { pane } from './ja/pane.ts';
import { range } from './ja/range.ts';
import { request } from './ja/request.ts';
import { requested } from './ja/requested.ts';
import { saved } from './ja/saved.ts';
import { stop } from './ja/stop.ts';
import { unusual } from './ja/unusual.ts';
import { view } from './ja/view.ts';

/** Japanese, what is not needed until something is opened. */
export const jaMore: MoreMessages = {
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
