import { useReport } from '@smtp-auth-report/react';
import { columnsWords } from '@smtp-auth-report/react/locales/en/columns';
import { type MouseEvent, useEffect, useRef } from 'react';
import type { SenderAction } from './props.ts';

interface SelectionBarProps {
  selected: ReadonlySet<string>;
  /** How many of them are among the rows that are shown. */
  shown: number;
  actions: readonly SenderAction[] | undefined;
  onClear: (event: MouseEvent<HTMLButtonElement>) => void;
  /** Where the focus goes that was here when all choices went. */
  onLeave: () => void;
}

/** How many senders are chosen, and what can be done with them. */
export function SelectionBar({ selected, shown, actions = [], onClear, onLeave }: SelectionBarProps) {
  const { translate } = useReport(columnsWords);
  const bar = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  const count = selected.size;
  const elsewhere = count - shown;
  useEffect(() => {
    if (count > 0 || !hadFocus.current) return;
    hadFocus.current = false;
    leave.current();
  }, [count]);
  return (
    // It stays while it is empty, so that its status is heard when it speaks.
    <div
      ref={bar}
      data-part="selection"
      data-state={count === 0 ? 'empty' : undefined}
      role="group"
      aria-label={translate('selectedSenders')}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        // Removed elements give the focus to nothing: then it was here to the last.
        if (relatedTarget) hadFocus.current = false;
      }}
    >
      <span data-part="selected-count" role="status">
        {count > 0 && translate('selectedCount', { count })}
        {count > 0 && elsewhere > 0 && (
          <span data-part="unit"> {translate('selectedElsewhere', { count: elsewhere })}</span>
        )}
      </span>
      {count > 0 &&
        actions.map(({ id, label, onAction, tone }) => (
          <button
            key={id}
            type="button"
            data-part="button"
            data-variant={tone === 'primary' ? 'primary' : undefined}
            data-tone={tone}
            onClick={(event) => onAction([...selected], { reason: 'action', event })}
          >
            {label}
          </button>
        ))}
      {count > 0 && (
        <button type="button" data-part="button" data-variant="plain" onClick={onClear}>
          {translate('clearSelection')}
        </button>
      )}
    </div>
  );
}
