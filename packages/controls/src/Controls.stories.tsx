import { parseDate } from '@internationalized/date';
import type { Day } from '@smtp-auth-report/core';
import { Notice } from '@smtp-auth-report/react';
import { useRef, useState } from 'react';
import { Calendar } from 'react-aria-components/Calendar';
import { userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { DayField } from './DayField.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons.ts';
import { Month } from './Month.tsx';
import { Popover } from './Popover.tsx';
import { Deleted, IconButton } from './rows.ts';
import './styles.css';

/** All of them together, as a piece of the host's own would use them. */
function Deadline({ align }: { align?: 'start' | 'end' }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState<Day | ''>('2026-11-20');
  return (
    <div data-sar="deadline">
      <button
        ref={trigger}
        type="button"
        data-part="button"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <Icon path={icons.calendar} />
        Deadline
        <span data-part="count">2</span>
      </button>
      <Popover
        data-sar="deadline-popover"
        aria-labelledby="deadline-title"
        trigger={trigger}
        open={open}
        onOpenChange={setOpen}
        align={align}
      >
        <div data-part="form" style={{ padding: '1rem' }}>
          <h3 data-part="title" id="deadline-title">
            Deadline
          </h3>
          <Notice tone="error" onRetry={() => {}}>
            The deadlines could not be loaded.
          </Notice>
          <ul>
            <Deleted undo="Undo" onUndo={() => {}}>
              Deadline of November 4 deleted.
            </Deleted>
            <li style={{ display: 'flex' }}>
              <span style={{ flex: 1 }}>No old TLS after November 30</span>
              <IconButton label="Edit “No old TLS”" path={icons.edit} />
              <IconButton label="Delete “No old TLS”" path={icons.remove} />
            </li>
          </ul>
          <DayField label="Day" value={day} onChange={setDay} />
          <Calendar
            aria-label="Day"
            value={day ? parseDate(day) : null}
            onChange={(date) => setDay(date.toString())}
          >
            <Month />
          </Calendar>
        </div>
      </Popover>
    </div>
  );
}

const meta = preview.meta({ component: Deadline, title: 'Controls' });

const open = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  await userEvent.click(within(canvasElement).getByRole('button'));
  await within(document.body).findByRole('dialog', { name: 'Deadline' });
};

export const Closed = meta.story({});
export const Open = meta.story({ play: open });
export const AtTheEnd = meta.story({ args: { align: 'end' }, play: open });
export const Dark = meta.story({ globals: { theme: 'dark' }, play: open });
export const RightToLeft = meta.story({ globals: { direction: 'rtl', locale: 'ar' }, play: open });
export const Narrow = meta.story({ globals: { width: 'narrow' }, play: open });
