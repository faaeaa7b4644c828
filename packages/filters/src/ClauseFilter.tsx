import { Icon, Popover } from '@smtp-auth-report/controls';
import {
  LazyForm,
  type LazyPart,
  prepareLazyPart,
  useControllableState,
  useReport,
} from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { type ComponentPropsWithoutRef, type FormEvent, forwardRef, useId, useRef, useState } from 'react';
import type { ClauseFormProps } from './ClauseForm.tsx';
import { type FilterField, standardFilterFields } from './filterFields.ts';
import { type FilterConditions, noConditions } from './filterSet.ts';
import { filterIcons } from './icons.ts';

export interface ClauseFilterDetails {
  reason: 'apply';
  event: FormEvent<HTMLFormElement>;
}

export interface ClauseFilterProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'defaultValue' | 'onChange'> {
  /** A `ReportState` fits. */
  value?: FilterConditions | undefined;
  /** Default: none. */
  defaultValue?: FilterConditions | undefined;
  onValueChange?: ((conditions: FilterConditions, details: ClauseFilterDetails) => void) | undefined;
  /** What conditions can be put on. Default: `standardFilterFields`. */
  fields?: readonly FilterField[] | undefined;
}

const clauseForm: LazyPart<ClauseFormProps> = {
  load: async () => (await import('./ClauseForm.tsx')).ClauseForm,
};

/** “Filters”: a button that says how many conditions hold, and the dialog in which they are written. */
export const ClauseFilter = forwardRef<HTMLDivElement, ClauseFilterProps>(function ClauseFilter(
  { value, defaultValue = noConditions, onValueChange, fields = standardFilterFields, children, ...rest },
  ref,
) {
  const { translate } = useReport(commonWords);
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [conditions, apply] = useControllableState(value, defaultValue, onValueChange);
  const close = () => setOpen(false);
  const onApply: ClauseFormProps['onApply'] = (next, event) => {
    close();
    apply(next, { reason: 'apply', event });
  };
  const count = conditions.where.length + conditions.having.length;
  return (
    <div data-sar="clause-filter" data-part="root" {...rest} ref={ref}>
      <button
        ref={trigger}
        type="button"
        data-part="button"
        data-state={count > 0 ? 'on' : 'off'}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => prepareLazyPart(clauseForm)}
        onFocus={() => prepareLazyPart(clauseForm)}
        onClick={() => setOpen(true)}
      >
        <Icon path={filterIcons.filters} />
        {translate('filters')}
        {count > 0 && (
          <>
            <span data-part="count" aria-hidden="true">
              {count}
            </span>
            <span data-part="hidden">{translate('filtersActive', { count })}</span>
          </>
        )}
      </button>
      <Popover
        data-sar="filter-popover"
        data-piece="clause-filter"
        trigger={trigger}
        aria-labelledby={`${id}title`}
        open={open}
        onOpenChange={setOpen}
        // A stray press beside it must not throw away what was typed.
        shouldCloseOnInteractOutside={() => false}
      >
        <LazyForm
          part={clauseForm}
          title={translate('filters')}
          props={{ titleId: `${id}title`, initial: conditions, fields, onApply, onCancel: close }}
          onClose={close}
        />
      </Popover>
      {children}
    </div>
  );
});
