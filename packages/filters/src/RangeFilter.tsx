import type { Day, ReportRange } from '@smtp-auth-report/core';
import { useControllableState, useReport } from '@smtp-auth-report/react';
import { type ChangeEvent, type ComponentProps, useId } from 'react';

export interface RangeFilterDetails {
  reason: 'choice';
  event: ChangeEvent<HTMLInputElement>;
}

export interface RangeFilterProps extends Omit<ComponentProps<'div'>, 'defaultValue' | 'onChange'> {
  value?: ReportRange | undefined;
  /** Default: the first of `presets`. */
  defaultValue?: ReportRange | undefined;
  onValueChange?: ((range: ReportRange, details: RangeFilterDetails) => void) | undefined;
  /** Numbers of complete days to offer. Default 7, 30, 90. */
  presets?: readonly number[] | undefined;
  /** The days that the range comes to; shown with their time zone. */
  resolved?: { from: Day; to: Day } | undefined;
}

const standardPresets = [7, 30, 90] as const;

/** “Date range”: so many complete days up to yesterday. A fixed range, as from a link, chooses none of them and is shown. */
export function RangeFilter({
  value,
  defaultValue,
  onValueChange,
  presets = standardPresets,
  resolved,
  children,
  ...rest
}: RangeFilterProps) {
  const { translate, format, timeZone } = useReport();
  const id = useId();
  const initial = defaultValue ?? { days: presets[0] ?? 7 };
  const [range, choose] = useControllableState<ReportRange, [RangeFilterDetails]>(
    value,
    initial,
    onValueChange,
  );
  const days = resolved ?? ('days' in range ? undefined : range);
  return (
    <div data-sar="range-filter" data-part="root" {...rest}>
      <span data-part="label" id={`${id}label`}>
        {translate('dateRange')}
      </span>
      <div
        data-part="segments"
        role="radiogroup"
        aria-labelledby={`${id}label`}
        aria-describedby={days && `${id}days`}
      >
        {presets.map((count) => {
          const chosen = 'days' in range && range.days === count;
          return (
            <label key={count} data-part="segment" data-state={chosen ? 'on' : 'off'}>
              <input
                type="radio"
                data-part="radio"
                name={`${id}range`}
                checked={chosen}
                onChange={(event) => choose({ days: count }, { reason: 'choice', event })}
              />
              {translate('lastDays', { count })}
            </label>
          );
        })}
      </div>
      {days && (
        <span data-part="days" id={`${id}days`}>
          {translate('dayRange', { from: format.fullDay(days.from), to: format.fullDay(days.to) })}
          {' · '}
          {translate('daysInZone', { timeZone })}
        </span>
      )}
      {children}
    </div>
  );
}
