import type { Day, ReportRange } from '@smtp-auth-report/core';
import { Segments, type SegmentsDetails, useControllableState, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, type FormEvent, forwardRef, useId } from 'react';
import { CustomRange } from './CustomRange.tsx';

export type RangeFilterDetails = SegmentsDetails | { reason: 'custom'; event: FormEvent<HTMLFormElement> };

export interface RangeFilterProps extends Omit<ComponentPropsWithoutRef<'div'>, 'defaultValue' | 'onChange'> {
  value?: ReportRange | undefined;
  /** Default: the first of `presets`. */
  defaultValue?: ReportRange | undefined;
  onValueChange?: ((range: ReportRange, details: RangeFilterDetails) => void) | undefined;
  /** Numbers of complete days to offer. Default 7, 30, 90. */
  presets?: readonly number[] | undefined;
  /** The days that the range comes to; shown with their time zone. */
  resolved?: { from: Day; to: Day } | undefined;
  /** The longest custom range, in days. Default 90. */
  maxDays?: number | undefined;
  /** The first day of a custom range. Default 1970-01-01. */
  earliest?: Day | undefined;
  /** The last day of a custom range. Default: today in the report's time zone. */
  latest?: Day | undefined;
}

const standardPresets = [7, 30, 90] as const;

/** “Date range”: so many complete days up to yesterday, or the days that a person chooses. */
export const RangeFilter = forwardRef<HTMLDivElement, RangeFilterProps>(function RangeFilter(
  {
    value,
    defaultValue,
    onValueChange,
    presets = standardPresets,
    resolved,
    maxDays = 90,
    earliest = '1970-01-01',
    latest,
    children,
    ...rest
  },
  ref,
) {
  const { translate } = useReport();
  const id = useId();
  const initial = defaultValue ?? { days: presets[0] ?? 7 };
  const [range, choose] = useControllableState<ReportRange, [RangeFilterDetails]>(
    value,
    initial,
    onValueChange,
  );
  const days = resolved ?? ('days' in range ? undefined : range);
  const options = presets.map((count) => ({
    value: String(count),
    label: translate('lastDays', { count }),
  }));
  return (
    <div data-sar="range-filter" data-part="root" {...rest} ref={ref}>
      <span data-part="label" id={`${id}label`}>
        {translate('dateRange')}
      </span>
      <div data-part="field">
        <Segments
          aria-labelledby={`${id}label`}
          aria-describedby={days && `${id}days`}
          options={options}
          value={'days' in range ? String(range.days) : null}
          onValueChange={(count, details) => choose({ days: Number(count) }, details)}
        />
        <CustomRange
          range={range}
          maxDays={maxDays}
          earliest={earliest}
          latest={latest}
          describedBy={'days' in range || !days ? undefined : `${id}days`}
          onChoose={(next, event) => choose(next, { reason: 'custom', event })}
        />
        {days && <Days id={`${id}days`} {...days} />}
      </div>
      {children}
    </div>
  );
});

/** Which days they are, and by which clock. */
function Days({ id, from, to }: { id: string; from: Day; to: Day }) {
  const { translate, format, timeZone } = useReport();
  return (
    <span data-part="days" id={id}>
      {translate('dayRange', { from: format.fullDay(from), to: format.fullDay(to) })}
      {' · '}
      {translate('daysInZone', { timeZone })}
    </span>
  );
}
