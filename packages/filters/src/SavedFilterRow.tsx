import { Icon, icons } from '@smtp-auth-report/controls';
import { IconButton } from '@smtp-auth-report/controls/rows';
import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { savedWords } from '@smtp-auth-report/react/locales/en/saved';
import { type MouseEvent, useState } from 'react';
import { FilterNameForm } from './FilterNameForm.tsx';
import type { SavedFilter } from './filterStorage.ts';
import { filterIcons } from './icons.ts';

interface SavedFilterRowProps {
  filter: SavedFilter;
  /** Its place in the list. */
  index: number;
  /** What it keeps, in one line. */
  summary: string;
  /** Whether it is what is shown now. */
  current: boolean;
  others: readonly SavedFilter[];
  onLoad: (event: MouseEvent<HTMLButtonElement>) => void;
  onRename: (name: string) => Promise<boolean>;
  onDelete: () => void;
  /** When its renaming has ended: the focus goes back to it. */
  onDone: () => void;
}

/** One saved filter: press it to load it. */
export function SavedFilterRow({
  filter: { name },
  index,
  summary,
  current,
  others,
  onLoad,
  onRename,
  onDelete,
  onDone,
}: SavedFilterRowProps) {
  const { translate } = useReport(savedWords);
  const [renaming, setRenaming] = useState(false);
  const end = () => {
    setRenaming(false);
    onDone();
  };
  const rename = async (next: string) => {
    const done = next === name || (await onRename(next));
    if (done) end();
    return done;
  };
  if (renaming) {
    return (
      <li data-part="saved">
        <FilterNameForm
          label={translate('savedFilterRename', { name })}
          initial={name}
          others={others}
          autoFocus
          onSubmit={rename}
          onCancel={end}
        />
      </li>
    );
  }
  return (
    <SavedFilterButtons
      name={name}
      index={index}
      summary={summary}
      current={current}
      onLoad={onLoad}
      onRename={() => setRenaming(true)}
      onDelete={onDelete}
    />
  );
}

interface SavedFilterButtonsProps
  extends Pick<SavedFilterRowProps, 'index' | 'summary' | 'current' | 'onLoad' | 'onDelete'> {
  name: string;
  onRename: () => void;
}

function SavedFilterButtons({
  name,
  index,
  summary,
  current,
  onLoad,
  onRename,
  onDelete,
}: SavedFilterButtonsProps) {
  const { translate } = useReport(commonWords, savedWords);
  return (
    <li data-part="saved" data-state={current ? 'current' : undefined}>
      <button
        type="button"
        data-part="load"
        data-index={index}
        aria-current={current || undefined}
        onClick={onLoad}
      >
        <bdi data-part="name">{name}</bdi>
        <span data-part="note">{summary}</span>
      </button>
      {current && (
        <span data-part="current">
          <Icon path={filterIcons.check} />
          <span data-part="hidden">{translate('savedFilterCurrent')}</span>
        </span>
      )}
      <IconButton label={translate('savedFilterRename', { name })} path={icons.edit} onClick={onRename} />
      <IconButton label={translate('savedFilterDelete', { name })} path={icons.remove} onClick={onDelete} />
    </li>
  );
}
