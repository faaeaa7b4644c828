import type { Day } from '@smtp-auth-report/core';
import { type LazyPart, useLazyPart, useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { rangeWords } from '@smtp-auth-report/react/locales/en/range';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { DayFields, type DayFieldsProps } from './DayFields.tsx';
import {
  type RangeFault,
  type RangeFaults,
  type RangeLimits,
  rangeFaults,
  rangeLength,
  type TypedRange,
} from './rangeFaults.ts';

interface CustomRangeFormProps {
  titleId: string;
  /** The days to begin with. */
  initial: TypedRange;
  limits: RangeLimits;
  /** Today in the report's time zone. */
  present: Day;
  /** The date fields with a calendar. */
  calendar: LazyPart<DayFieldsProps>;
  onApply: (range: TypedRange, event: FormEvent<HTMLFormElement>) => void;
  onCancel: () => void;
}

/** First and last day of a range, typed or chosen in a calendar. */
export function CustomRangeForm({
  titleId,
  initial,
  limits,
  present,
  calendar,
  onApply,
  onCancel,
}: CustomRangeFormProps) {
  const { translate, format } = useReport(commonWords, rangeWords);
  const [range, setRange] = useState(initial);
  const [asked, setAsked] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const found = rangeFaults(range, limits);
  const faults = useFaultSentences(asked ? found : withoutMissing(found), range, limits);
  const length = rangeLength(range);

  useEffect(() => {
    if (asked) focusFault(form.current);
  }, [asked]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (found.from || found.to) setAsked((count) => count + 1);
    else onApply(range, event);
  };
  // A day that is not over is shown as it is so far: that is no fault, and must be known.
  const hint = includes(range, present)
    ? translate('rangeUnfinished')
    : translate('rangeHint', { count: limits.maxDays, date: format.fullDay(limits.latest) });
  return (
    <form ref={form} data-part="form" noValidate onSubmit={submit} onKeyDownCapture={submitByEnter}>
      <h3 data-part="title" id={titleId}>
        {translate('customRange')}
      </h3>
      <LazyDayFields
        calendar={calendar}
        value={range}
        onChange={setRange}
        limits={limits}
        faults={faults}
        hint={hint}
      />
      <div data-part="actions">
        <span data-part="summary" role="status">
          {length !== undefined && translate('days', { count: length })}
        </span>
        <button type="button" data-part="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
        <button type="submit" data-part="button" data-variant="primary">
          {translate('apply')}
        </button>
      </div>
    </form>
  );
}

/** With a calendar, or without where it could not be loaded. */
function LazyDayFields({ calendar, ...fields }: DayFieldsProps & { calendar: LazyPart<DayFieldsProps> }) {
  const { translate } = useReport(rangeWords);
  const loaded = useLazyPart(calendar);
  if (loaded?.Part) return <loaded.Part {...fields} />;
  if (!loaded) {
    return (
      <div data-part="calendar-skeleton" role="status" aria-label={translate('loading')}>
        <div data-part="skeleton" />
      </div>
    );
  }
  return (
    <>
      <p data-part="note" role="status">
        {translate('calendarFailed')}
      </p>
      <DayFields {...fields} />
    </>
  );
}

/** The parts of a date field are no inputs: Enter in them would do nothing. */
function submitByEnter(event: KeyboardEvent<HTMLFormElement>) {
  const { target } = event;
  if (
    event.key !== 'Enter' ||
    !(target instanceof HTMLElement) ||
    target.getAttribute('role') !== 'spinbutton'
  )
    return;
  // A day that its month does not have is mended when its field is left.
  flushSync(() => target.blur());
  event.currentTarget.requestSubmit();
}

function includes({ from, to }: TypedRange, day: Day): boolean {
  return from !== '' && from <= day && day <= to;
}

/** To the field that is wrong, or to its first part. */
function focusFault(form: HTMLFormElement | null) {
  const fault = form?.querySelector<HTMLElement>(
    '[aria-invalid="true"]:is(input, [tabindex]), [data-invalid] [tabindex]',
  );
  fault?.focus();
}

/** A date that is still being typed is not yet at fault. */
function withoutMissing({ from, to }: RangeFaults): RangeFaults {
  const whole = (fault: RangeFault | undefined) => (fault === 'missing' ? undefined : fault);
  return { from: whole(from), to: whole(to) };
}

function useFaultSentences(
  faults: RangeFaults,
  range: TypedRange,
  { earliest, latest, maxDays }: RangeLimits,
) {
  const { translate, format } = useReport(commonWords, rangeWords);
  const sentences: Record<RangeFault, () => string> = {
    missing: () => translate('dateMissing'),
    early: () => translate('rangeTooEarly', { date: format.fullDay(earliest) }),
    late: () => translate('rangeTooLate', { date: format.fullDay(latest) }),
    reversed: () => translate('rangeReversed'),
    long: () => translate('rangeTooLong', { count: maxDays, days: rangeLength(range) ?? 0 }),
  };
  return {
    from: faults.from && sentences[faults.from](),
    to: faults.to && sentences[faults.to](),
  };
}
