import { icons } from '@smtp-auth-report/controls';
import { DayField } from '@smtp-auth-report/controls/DayField';
import { IconButton } from '@smtp-auth-report/controls/rows';
import type { Day } from '@smtp-auth-report/core';
import { type LazyPart, prepareLazyPart, useLazyPart, useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { notesWords } from '@smtp-auth-report/react/locales/en/notes';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { DayCalendarProps } from './DayCalendar.tsx';
import type { NoteFaults } from './noteFaults.ts';

interface NoteDayProps {
  /** `''`: a part of it is missing. */
  value: Day | '';
  onChange: (day: Day | '') => void;
  fault: NoteFaults['day'];
  range: { from: Day; to: Day };
  /** The buttons of the form, in line with what is said of the day. */
  children: ReactNode;
}

const dayCalendar: LazyPart<DayCalendarProps> = {
  load: async () => (await import('./DayCalendar.tsx')).DayCalendar,
};

/** When it happened: typed, or chosen in a calendar. */
export function NoteDay({ value, onChange, fault, range, children }: NoteDayProps) {
  const { translate, format } = useReport(commonWords, notesWords);
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  const days = { from: format.fullDay(range.from), to: format.fullDay(range.to) };
  return (
    <>
      <div data-part="day-row">
        <DayField
          label={translate('day')}
          value={value}
          isInvalid={fault !== undefined}
          aria-describedby={`${id}note`}
          onChange={onChange}
        />
        <IconButton
          ref={toggle}
          label={translate('dayNoteCalendar')}
          path={icons.calendar}
          aria-expanded={open}
          onPointerEnter={() => prepareLazyPart(dayCalendar)}
          onFocus={() => prepareLazyPart(dayCalendar)}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <LoadedCalendar
          value={value}
          range={range}
          onChoose={(day) => {
            onChange(day);
            close();
          }}
          onClose={close}
        />
      )}
      <div data-part="day-foot">
        <p data-part={fault ? 'fault' : 'note'} id={`${id}note`}>
          {fault === 'missing' && translate('dateMissing')}
          {fault === 'outside' && translate('dayNoteDayOutside', days)}
          {/* With its day of the week, so that a wrong one is seen. */}
          {!fault && value && format.longDay(value)}
        </p>
        <div data-part="actions">{children}</div>
      </div>
    </>
  );
}

interface LoadedCalendarProps extends DayCalendarProps {
  onClose: () => void;
}

function LoadedCalendar({ onClose, ...calendar }: LoadedCalendarProps) {
  const { translate } = useReport(commonWords);
  const loaded = useLazyPart(dayCalendar);
  const root = useRef<HTMLDivElement>(null);
  // Its focus comes without scrolling, and there may be no room left below the field.
  useEffect(() => {
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its buttons do not take.
    <div
      ref={root}
      data-part="calendar"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It closes the calendar, not the editing or the dialog around it.
        event.stopPropagation();
        onClose();
      }}
    >
      {loaded?.Part ? (
        <loaded.Part {...calendar} />
      ) : (
        <p data-part="note" role="status">
          {translate(loaded ? 'partNotLoaded' : 'loading')}
        </p>
      )}
    </div>
  );
}
