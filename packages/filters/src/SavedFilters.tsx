import { Icon, Popover } from '@smtp-auth-report/controls';
import { LazyForm, type LazyPart, prepareLazyPart, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, useId, useRef, useState } from 'react';
import { type FilterField, standardFilterFields } from './filterFields.ts';
import type { FilterSet } from './filterSet.ts';
import { type FilterStorage, localFilterStorage } from './filterStorage.ts';
import { filterIcons } from './icons.ts';
import type { SavedFilterListProps } from './SavedFilterList.tsx';

export interface SavedFiltersDetails {
  reason: 'load';
  /** Of the filter that was chosen. */
  name: string;
  event: MouseEvent<HTMLButtonElement>;
}

export interface SavedFiltersProps extends Omit<ComponentPropsWithoutRef<'div'>, 'onChange'> {
  /** What is shown now, and what saving keeps. A `ReportState` fits. */
  value: FilterSet;
  onValueChange?: ((filter: FilterSet, details: SavedFiltersDetails) => void) | undefined;
  /** Give the same one each time. Default: this browser's `localStorage`. */
  storage?: FilterStorage | undefined;
  /** Names of what conditions are put on. Default: `standardFilterFields`. */
  fields?: readonly FilterField[] | undefined;
}

const inThisBrowser = localFilterStorage();

const savedFilterList: LazyPart<SavedFilterListProps> = {
  load: async () => (await import('./SavedFilterList.tsx')).SavedFilterList,
};

/** “Saved filters”: a button, and the dialog in which filters are loaded, saved, renamed and deleted. */
export const SavedFilters = forwardRef<HTMLDivElement, SavedFiltersProps>(function SavedFilters(
  { value, onValueChange, storage = inThisBrowser, fields = standardFilterFields, children, ...rest },
  ref,
) {
  const { translate } = useReport();
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const onLoad: SavedFilterListProps['onLoad'] = ({ name, ...filter }, event) => {
    setOpen(false);
    onValueChange?.(filter, { reason: 'load', name, event });
  };
  return (
    <div data-sar="saved-filters" data-part="root" {...rest} ref={ref}>
      <button
        ref={trigger}
        type="button"
        data-part="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => prepareLazyPart(savedFilterList)}
        onFocus={() => prepareLazyPart(savedFilterList)}
        onClick={() => setOpen(true)}
      >
        <Icon path={filterIcons.bookmark} />
        {translate('savedFilters')}
      </button>
      <Popover
        data-sar="filter-popover"
        data-piece="saved-filters"
        trigger={trigger}
        aria-labelledby={`${id}title`}
        open={open}
        onOpenChange={setOpen}
      >
        <LazyForm
          part={savedFilterList}
          title={translate('savedFilters')}
          props={{ titleId: `${id}title`, current: value, storage, fields, onLoad }}
          onClose={() => setOpen(false)}
        />
      </Popover>
      {children}
    </div>
  );
});
