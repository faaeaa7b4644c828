import { Icon, icons, Popover } from '@smtp-auth-report/controls';
import { type Day, type ReportRange, resolveRange, today } from '@smtp-auth-report/core';
import { type LazyPart, prepareLazyPart, useReport } from '@smtp-auth-report/react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { CustomRangeForm } from './CustomRangeForm.tsx';
import type { DayFieldsProps } from './DayFields.tsx';

interface CustomRangeProps {
  range: ReportRange;
  maxDays: number;
  earliest: Day;
  /** Default: today in the report's time zone. */
  latest: Day | undefined;
  /** Id of what says which days the range comes to. */
  describedBy: string | undefined;
  onChoose: (range: { from: Day; to: Day }, event: FormEvent<HTMLFormElement>) => void;
  /** For tests and stories. */
  calendar?: LazyPart<DayFieldsProps>;
}

const calendarFields: LazyPart<DayFieldsProps> = {
  load: async () => (await import('./CalendarFields.tsx')).CalendarFields,
};

/** “Custom range”: a button, and the dialog in which the first and the last day are chosen. */
export function CustomRange({
  range,
  maxDays,
  earliest,
  latest,
  describedBy,
  onChoose,
  calendar = calendarFields,
}: CustomRangeProps) {
  const { translate, timeZone, now } = useReport();
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const present = today(timeZone, now());
  return (
    <>
      <button
        ref={trigger}
        type="button"
        data-part="button"
        data-state={'days' in range ? 'off' : 'on'}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-describedby={describedBy}
        onPointerEnter={() => prepareLazyPart(calendar)}
        onFocus={() => prepareLazyPart(calendar)}
        onClick={() => setOpen(true)}
      >
        <Icon path={icons.calendar} />
        {translate('customRange')}
      </button>
      <Popover
        data-sar="filter-popover"
        data-piece="range-filter"
        trigger={trigger}
        aria-labelledby={`${id}title`}
        open={open}
        onOpenChange={setOpen}
      >
        <CustomRangeForm
          titleId={`${id}title`}
          initial={resolveRange(range, { timeZone, now: now() })}
          limits={{ earliest, latest: latest ?? present, maxDays }}
          present={present}
          calendar={calendar}
          onApply={({ from, to }, event) => {
            setOpen(false);
            onChoose({ from, to }, event);
          }}
          onCancel={() => setOpen(false)}
        />
      </Popover>
    </>
  );
}
