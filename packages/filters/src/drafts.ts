import type { Clause, RowClause } from '@smtp-auth-report/core';
import type { AmountFilterField, ChoiceFilterField, FilterField, TextFilterField } from './filterFields.ts';
import type { Condition } from './filterSet.ts';
import { addTexts, readValue } from './valueTexts.ts';

/** A condition while it is being written: every control has something, whichever the field is. */
export interface Draft {
  /** Of the list of drafts. */
  key: number;
  fieldId: string;
  operator: string;
  text: string;
  /** Of “is one of”. What else is in `text` belongs to them too when the draft is read. */
  chosen: readonly string[];
  /** A value of an amount's dimension. */
  column: string;
  percent: boolean;
  /** The condition that it was, until something of it is changed: so it comes back to the letter. */
  was?: Condition | undefined;
}

/** A condition that no field can write, as from a link: it is kept as it is, or removed. */
export interface KeptDraft {
  key: number;
  kept: Condition;
}

export type DraftFault = 'valueMissing' | 'choiceMissing' | 'percent' | 'count' | 'refused' | 'full';

export const amountOperators = ['atLeast', 'atMost'] as const;

export function operatorsOf(field: FilterField): readonly string[] {
  if (field.kind === 'text') return field.operators;
  return field.kind === 'choice' ? ['in'] : amountOperators;
}

/** A new draft on a field. */
export function emptyDraft(key: number, field: FilterField): Draft {
  return {
    key,
    fieldId: field.id,
    operator: operatorsOf(field)[0] ?? '',
    text: '',
    chosen: [],
    column: field.kind === 'amount' ? (field.values?.[0] ?? '') : '',
    percent: field.kind === 'amount' && field.dimension !== null,
  };
}

/** The same draft on another field; what was typed stays where it still means something. */
export function moveDraft(draft: Draft, from: FilterField | undefined, to: FilterField): Draft {
  const fresh = emptyDraft(draft.key, to);
  if (from?.kind !== to.kind) return fresh;
  const operator = operatorsOf(to).includes(draft.operator) ? draft.operator : fresh.operator;
  const text = to.kind === 'amount' && draft.percent !== fresh.percent ? '' : draft.text;
  return { ...fresh, operator, text };
}

/** The draft that would write a condition. */
export function draftOf(
  key: number,
  condition: Condition,
  fields: readonly FilterField[],
): Draft | KeptDraft {
  const written =
    condition.kind === 'where' ? ofClause(condition.clause, fields) : ofRowClause(condition.clause, fields);
  if (!written) return { key, kept: condition };
  const [field, changes] = written;
  return { ...emptyDraft(key, field), ...changes, was: condition };
}

type Written = [field: FilterField, changes: Partial<Draft>] | undefined;

function ofClause(clause: Clause, fields: readonly FilterField[]): Written {
  if ('anyOf' in clause) return undefined;
  for (const field of fields) {
    if (field.kind === 'amount' || field.dimension !== clause.field) continue;
    if (field.kind === 'choice') {
      if (clause.op === 'in') return [field, { chosen: clause.value }];
      if (clause.op === 'is') return [field, { chosen: [clause.value] }];
    } else if (clause.value.length > 0 && field.operators.includes(clause.op)) {
      const value = clause.op === 'in' ? { chosen: clause.value } : { text: clause.value };
      return [field, { operator: clause.op, ...value }];
    }
  }
  return undefined;
}

function ofRowClause({ by, op, value, percent = false }: RowClause, fields: readonly FilterField[]): Written {
  const dimension = by === 'total' ? null : by.of;
  const field = fields.find((one) => one.kind === 'amount' && one.dimension === dimension);
  if (!field || (percent && by === 'total')) return undefined;
  const column = by === 'total' ? '' : by.column;
  return [field, { operator: op, text: String(value), column, percent }];
}

/** The condition that a draft writes, or what is wrong with it. */
export function readDraft(draft: Draft | KeptDraft, fields: readonly FilterField[]): Condition | DraftFault {
  if ('kept' in draft) return draft.kept;
  if (draft.was) return draft.was;
  const field = fields.find(({ id }) => id === draft.fieldId);
  if (!field) return 'valueMissing';
  if (field.kind === 'text') return readText(draft, field);
  return field.kind === 'choice' ? readChoice(draft, field) : readAmount(draft, field);
}

function readText({ operator, text, chosen }: Draft, field: TextFilterField): Condition | DraftFault {
  const op = field.operators.find((one) => one === operator);
  if (op === 'in') {
    const { values, fault } = addTexts(chosen, text, field);
    if (fault) return fault;
    return values.length > 0 ? whereIn(field, values) : 'valueMissing';
  }
  const typed = text.trim();
  if (!op || !typed) return 'valueMissing';
  // A part of a value need not be one.
  const whole = op === 'is' || op === 'isNot';
  const value = whole ? readValue(typed, field) : (field.toValue?.(typed) ?? typed);
  if (value === undefined) return 'refused';
  return { kind: 'where', clause: { field: field.dimension, op, value } };
}

function readChoice({ chosen }: Draft, field: ChoiceFilterField): Condition | DraftFault {
  return chosen.length > 0 ? whereIn(field, chosen) : 'choiceMissing';
}

function whereIn({ dimension }: TextFilterField | ChoiceFilterField, value: readonly string[]): Condition {
  return { kind: 'where', clause: { field: dimension, op: 'in', value } };
}

function readAmount(draft: Draft, { dimension }: AmountFilterField): Condition | DraftFault {
  const { operator, text, column, percent } = draft;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const op = operator === 'atMost' ? operator : 'atLeast';
  if (dimension === null) {
    return isCount(value) ? { kind: 'having', clause: { by: 'total', op, value } } : 'count';
  }
  const by = { column, of: dimension };
  if (percent) {
    const fits = value >= 0 && value <= 100;
    return fits ? { kind: 'having', clause: { by, op, value, percent } } : 'percent';
  }
  return isCount(value) ? { kind: 'having', clause: { by, op, value } } : 'count';
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
