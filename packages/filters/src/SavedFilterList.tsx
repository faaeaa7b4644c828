import { Deleted } from '@smtp-auth-report/controls/rows';
import { Notice, useFocusLater, useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { savedWords } from '@smtp-auth-report/react/locales/en/saved';
import { Fragment, type MouseEvent, useRef } from 'react';
import { FilterNameForm } from './FilterNameForm.tsx';
import type { FilterField } from './filterFields.ts';
import { type FilterSet, filterSetText } from './filterSet.ts';
import { type FilterStorage, mostSaved, type SavedFilter } from './filterStorage.ts';
import { SavedFilterRow } from './SavedFilterRow.tsx';
import { useFilterSentences } from './useFilterSentences.ts';
import { useSavedFilterActions } from './useSavedFilterActions.ts';
import { useSavedFilters } from './useSavedFilters.ts';

export interface SavedFilterListProps {
  titleId: string;
  current: FilterSet;
  storage: FilterStorage;
  fields: readonly FilterField[];
  onLoad: (filter: SavedFilter, event: MouseEvent<HTMLButtonElement>) => void;
}

/** The saved filters, and a name for what is shown now. Loaded when asked for. */
export function SavedFilterList({ titleId, current, storage, fields, onLoad }: SavedFilterListProps) {
  const { translate } = useReport(commonWords, savedWords);
  const sentences = useFilterSentences(fields);
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusLater(root);
  const { filters, failure, reload, change } = useSavedFilters(storage);
  const { add, rename, remove, restore, deleted, said } = useSavedFilterActions(change, focus);

  const shown = filters ?? [];
  const text = filterSetText(current);
  const undo = deleted && (
    <Deleted undo={translate('undo')} onUndo={() => void restore(deleted)}>
      {translate('savedFilterDeleted', { name: deleted.filter.name })}
    </Deleted>
  );
  return (
    <div ref={root} data-part="form" tabIndex={-1}>
      <h3 data-part="title" id={titleId}>
        {translate('savedFilters')}
      </h3>
      {failure && (
        <Notice tone="error" onRetry={failure === 'load' ? reload : undefined}>
          {translate(failure === 'load' ? 'savedFiltersNotLoaded' : 'savedFiltersNotSaved')}
        </Notice>
      )}
      {!filters && !failure && <p data-part="note">{translate('loading')}</p>}
      {filters?.length === 0 && !deleted && <p data-part="note">{translate('savedFiltersNone')}</p>}
      {(shown.length > 0 || undo) && (
        <ul data-part="saved-list">
          {shown.map((filter, index) => (
            <Fragment key={filter.name}>
              {deleted?.at === index && undo}
              <SavedFilterRow
                filter={filter}
                index={index}
                summary={sentences.all(filter)}
                current={filterSetText(filter) === text}
                others={shown.filter((one) => one !== filter)}
                onLoad={(event) => onLoad(filter, event)}
                onRename={(name) => rename(filter, name)}
                onDelete={() => void remove(filter, index)}
                onDone={() => focus(`[data-index="${index}"]`)}
              />
            </Fragment>
          ))}
          {deleted && deleted.at >= shown.length && undo}
        </ul>
      )}
      {shown.length >= mostSaved ? (
        <p data-part="note">{translate('savedFiltersFull', { count: mostSaved })}</p>
      ) : (
        <FilterNameForm
          label={translate('savedFilterNew')}
          others={shown}
          onSubmit={(name) => add(name, current)}
        />
      )}
      <span data-part="hidden" role="status">
        {said}
      </span>
    </div>
  );
}
