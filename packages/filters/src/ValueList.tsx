import { activeElementOf, useReport } from '@smtp-auth-report/react';
import { conditionsWords } from '@smtp-auth-report/react/locales/en/conditions';
import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Draft, DraftFault } from './drafts.ts';
import type { TextFilterField } from './filterFields.ts';
import type { ClauseValueProps } from './OperatorSelect.tsx';
import { ValueTags } from './ValueTags.tsx';
import { addTexts, endOfLast, mostValues, type ReadTexts, splitTexts } from './valueTexts.ts';

export type ValueListProps = ClauseValueProps<TextFilterField>;

/** The texts of “is one of”: a field that adds them, one by one or a pasted list, and those that there are. Loaded when asked for. */
export function ValueList({ draft, field, change, faultId }: ValueListProps) {
  const { translate } = useReport(conditionsWords);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const { said, ...handlers } = useTyping({ draft, field, change }, root);
  const { chosen } = draft;
  const remove = useLatest((values: ReadonlySet<string>) => {
    const tags = tagsOf(root.current);
    const at = chosen.findIndex((value) => values.has(value));
    // Before it goes: a dialog that finds the focus nowhere takes it to its first control, on React 18 sooner than the list moves it on.
    if (tags[at]?.contains(activeElementOf(root.current))) (tags[at + 1] ?? tags[at - 1])?.focus();
    if (chosen.length <= values.size) root.current?.querySelector('input')?.focus();
    change({ chosen: chosen.filter((value) => !values.has(value)) });
  });
  return (
    <div ref={root} data-part="value-list" data-role="text">
      <input
        type="text"
        data-part="input"
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-label={translate('filterValue')}
        aria-invalid={Boolean(faultId) || undefined}
        aria-describedby={faultId ? `${faultId} ${id}note` : `${id}note`}
        value={draft.text}
        {...handlers}
      />
      <p data-part="note" id={`${id}note`}>
        {chosen.length > 0
          ? translate('filterValues', { count: chosen.length })
          : translate('filterValuesHint', { count: mostValues(field) })}
      </p>
      {chosen.length > 0 && <ValueTags values={chosen} field={field} onRemove={remove} />}
      <span data-part="hidden" role="status">
        {said}
      </span>
    </div>
  );
}

interface Typing {
  draft: Draft;
  field: TextFilterField;
  change: (changes: Partial<Draft>, fault?: DraftFault) => void;
}

/** What typing and pasting do: a separator or Enter ends a value, and what is refused stays in the field. */
function useTyping({ draft, field, change }: Typing, root: RefObject<HTMLElement | null>) {
  const { translate } = useReport(conditionsWords);
  const [said, setSaid] = useState('');
  const { text, chosen } = draft;

  const take = ({ values, fault }: ReadTexts, left: string) => {
    const count = values.length - chosen.length;
    const known = fault ? '' : translate('filterValuesKnown');
    setSaid(count > 0 ? translate('filterValuesAdded', { count }) : known);
    change({ chosen: values, text: left }, fault);
  };
  const add = (texts: string) => {
    const read = addTexts(chosen, texts, field);
    take(read, read.rest.join(', '));
  };
  const onChange = ({ target: { value }, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    // React types it as any event.
    const composing = 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
    const end = composing ? undefined : endOfLast(value, field);
    const read = addTexts(chosen, value.slice(0, end ?? 0), field);
    const left = value.slice(end);
    // What is refused is not taken from under the cursor; a space before anything is nothing.
    if (end === undefined || read.fault) change({ text: value }, read.fault);
    else if (splitTexts(value.slice(0, end), field).length === 0) change({ text: left });
    else take(read, left);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text');
    // One value, or a part of one, goes where the cursor is.
    if (endOfLast(pasted, field) === undefined) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    add(text.slice(0, selectionStart ?? 0) + pasted + text.slice(selectionEnd ?? 0));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && text.trim()) {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '' && !event.repeat) {
      // To the last one, not away with it: who holds the key down to empty the field would lose them.
      tagsOf(root.current).at(-1)?.focus();
    }
  };
  return { said, onChange, onPaste, onKeyDown };
}

const tagsOf = (root: HTMLElement | null) => [
  ...(root?.querySelectorAll<HTMLElement>('[data-part="value"]') ?? []),
];

/** A function that stays the same, and does what it was given last. */
function useLatest<Argument>(act: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((argument) => latest.current(argument), []);
}
