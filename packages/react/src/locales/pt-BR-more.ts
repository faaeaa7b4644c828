import type { MoreMessages } from '../messages.ts';
import { columns } from './pt-BR/columns.ts';
import { common } from './pt-BR/common.ts';
import { comparison } from './pt-BR/comparison.ts';
import { conditions } from './pt-BR/conditions.ts';
import { days } from './pt-BR/days.ts';
import { exported } from './pt-BR/exported.ts';
import { filters } from './pt-BR/filters.ts';
import { notes } from './pt-BR/notes.ts';
import { pane } from './pt-BR/pane.ts';
import { range } from './pt-BR/range.ts';
import { request } from './pt-BR/request.ts';
import { requested } from './pt-BR/requested.ts';
import { saved } from './pt-BR/saved.ts';
import { stop } from './pt-BR/stop.ts';
import { unusual } from './pt-BR/unusual.ts';
import { view } from './pt-BR/view.ts';

/** Portuguese of Brazil, what is not needed until something is opened. */
export const ptBRMore: MoreMessages = {
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
