import { useFocusLater } from '@smtp-auth-report/react';
import { type RefObject, useState } from 'react';
import { type Draft, type DraftFault, draftOf, emptyDraft, type KeptDraft, readDraft } from './drafts.ts';
import type { FilterField } from './filterFields.ts';
import { type Condition, conditionsOf, type FilterConditions, toConditions } from './filterSet.ts';

/** Conditions while they are being written, what is wrong with them, and where the focus goes in their form. */
export function useDrafts(
  initial: FilterConditions,
  fields: readonly FilterField[],
  form: RefObject<HTMLFormElement | null>,
) {
  const [drafts, setDrafts] = useState(() => beginWith(initial, fields));
  const [faults, setFaults] = useState<ReadonlyMap<number, DraftFault>>(new Map());
  const focus = useFocusLater(form);

  /** @returns undefined when one of them is at fault: that is said, and the focus goes there */
  const read = (): FilterConditions | undefined => {
    const all = drafts.map((draft) => [draft.key, readDraft(draft, fields)] as const);
    const wrong = all.flatMap(([key, one]) => (typeof one === 'string' ? [[key, one] as const] : []));
    setFaults(new Map(wrong));
    if (wrong.length === 0) return toConditions(all.map(([, one]) => one as Condition));
    focus('[aria-invalid="true"], [data-fault]');
    return undefined;
  };
  const change = (next: Draft, fault?: DraftFault) => {
    setDrafts(drafts.map((draft) => (draft.key === next.key ? next : draft)));
    const others = [...faults].filter(([key]) => key !== next.key);
    setFaults(new Map(fault ? [...others, [next.key, fault]] : others));
  };
  const add = () => {
    const [field] = fields;
    if (!field) return;
    const key = 1 + Math.max(-1, ...drafts.map((draft) => draft.key));
    setDrafts([...drafts, emptyDraft(key, field)]);
    focus('li:last-child select');
  };
  const remove = (index: number) => {
    setDrafts(drafts.filter((_, at) => at !== index));
    // To the condition that comes into its place, else the one before, else the button that adds one.
    const next = Math.min(index + 1, drafts.length - 1);
    focus(next > 0 ? `li:nth-child(${next}) :is(select, [data-part="icon-button"])` : '[data-part="add"]');
  };
  return { drafts, faults, read, change, add, remove };
}

/** What there is, or one empty condition to write. */
function beginWith(initial: FilterConditions, fields: readonly FilterField[]): (Draft | KeptDraft)[] {
  const [first] = fields;
  const drafts = conditionsOf(initial).map((condition, key) => draftOf(key, condition, fields));
  return drafts.length > 0 || !first ? drafts : [emptyDraft(0, first)];
}
