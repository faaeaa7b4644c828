import { useReport } from '@smtp-auth-report/react';
import { Fragment, type MouseEvent, useRef, useState } from 'react';
import { FilterNameForm } from './FilterNameForm.tsx';
import type { FilterField } from './filterFields.ts';
import { type FilterSet, filterSetText } from './filterSet.ts';
import { type FilterStorage, findByName, mostSaved, type SavedFilter } from './filterStorage.ts';
import { SavedFilterRow } from './SavedFilterRow.tsx';
import { useFilterSentences } from './useFilterSentences.ts';
import { useFocusLater } from './useFocusLater.ts';
import { useSavedFilters } from './useSavedFilters.ts';

interface SavedFilterListProps {
  titleId: string;
  current: FilterSet;
  storage: FilterStorage;
  fields: readonly FilterField[];
  onLoad: (filter: SavedFilter, event: MouseEvent<HTMLButtonElement>) => void;
}

/** The saved filters, and a name for what is shown now. */
export function SavedFilterList({ titleId, current, storage, fields, onLoad }: SavedFilterListProps) {
  const { translate } = useReport();
  const sentences = useFilterSentences(fields);
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusLater(root);
  const { filters, failure, reload, change } = useSavedFilters(storage);
  const [deleted, setDeleted] = useState<{ filter: SavedFilter; at: number } | null>(null);
  const [said, setSaid] = useState('');

  const add = async (name: string) => {
    const { domain, range, where, having } = current;
    const done = await change((now) =>
      findByName(now, name) || now.length >= mostSaved
        ? undefined
        : [...now, { name, domain, range, where, having }],
    );
    if (done) setSaid(translate('savedFilterSaved', { name }));
    return done;
  };
  const rename = async (from: SavedFilter, name: string) => {
    const done = await change((now) => now.map((one) => (one.name === from.name ? { ...one, name } : one)));
    if (done) setSaid(translate('savedFilterRenamed', { name }));
    return done;
  };
  const remove = async (filter: SavedFilter, at: number) => {
    if (!(await change((now) => now.filter(({ name }) => name !== filter.name)))) return;
    setDeleted({ filter, at });
    setSaid(translate('savedFilterDeleted', { name: filter.name }));
    focus('[data-part="undo"]');
  };
  const restore = async ({ filter, at }: { filter: SavedFilter; at: number }) => {
    const done = await change((now) =>
      findByName(now, filter.name) ? undefined : now.toSpliced(at, 0, filter),
    );
    if (!done) return;
    setDeleted(null);
    setSaid(translate('savedFilterSaved', { name: filter.name }));
    focus(`[data-index="${at}"]`);
  };

  const shown = filters ?? [];
  const text = filterSetText(current);
  const undo = deleted && (
    <li data-part="deleted">
      <span>{translate('savedFilterDeleted', { name: deleted.filter.name })}</span>
      <button type="button" data-part="undo" onClick={() => void restore(deleted)}>
        {translate('savedFilterUndo')}
      </button>
    </li>
  );
  return (
    <div ref={root} data-part="form" tabIndex={-1}>
      <h3 data-part="title" id={titleId}>
        {translate('savedFilters')}
      </h3>
      {failure && (
        <div data-part="failure" role="alert">
          <p>{translate(failure === 'load' ? 'savedFiltersNotLoaded' : 'savedFiltersNotSaved')}</p>
          {failure === 'load' && (
            <button type="button" data-part="button" onClick={reload}>
              {translate('retry')}
            </button>
          )}
        </div>
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
        <FilterNameForm label={translate('savedFilterNew')} others={shown} onSubmit={add} />
      )}
      <span data-part="hidden" role="status">
        {said}
      </span>
    </div>
  );
}
