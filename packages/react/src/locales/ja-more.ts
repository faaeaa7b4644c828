import type { MoreMessages } from '../messages.ts';
import { columns } from './ja/columns.ts';
import { filters } from './ja/filters.ts';
import { notes } from './ja/notes.ts';
import { pane } from './ja/pane.ts';
import { request } from './ja/request.ts';
import { stop } from './ja/stop.ts';
import { unusual } from './ja/unusual.ts';
import { view } from './ja/view.ts';

/** Japanese, what is not needed until something is opened. */
export const jaMore: MoreMessages = {
  ...columns,
  ...request,
  ...filters,
  ...notes,
  ...pane,
  ...stop,
  ...unusual,
  ...view,
};
