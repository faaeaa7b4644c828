import type { MoreMessages } from '../messages.ts';
import { columns } from './pt-BR/columns.ts';
import { filters } from './pt-BR/filters.ts';
import { notes } from './pt-BR/notes.ts';
import { pane } from './pt-BR/pane.ts';
import { request } from './pt-BR/request.ts';
import { stop } from './pt-BR/stop.ts';
import { unusual } from './pt-BR/unusual.ts';
import { view } from './pt-BR/view.ts';

/** Portuguese of Brazil, what is not needed until something is opened. */
export const ptBRMore: MoreMessages = {
  ...columns,
  ...request,
  ...filters,
  ...notes,
  ...pane,
  ...stop,
  ...unusual,
  ...view,
};
