import {
  dimensionOf,
  type FieldClause,
  type ReportRange,
  type ReportState,
  type RowClause,
} from '@smtp-auth-report/core';
import { displayDomain, type Messages, useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';
import type { FilterField } from './filterFields.ts';
import { type Condition, conditionsOf, type FilterSet } from './filterSet.ts';

/** What filters say on screen. */
export interface FilterSentences {
  condition: (condition: Condition) => string;
  domain: (domain: string) => string;
  range: (range: ReportRange) => string;
  search: (text: ReportState['search']) => string;
  /** Everything that a saved filter keeps, in one line. */
  all: (filter: FilterSet) => string;
}

/** The name of a value of a field with few of them. */
export function valueName(
  field: FilterField | undefined,
  dimension: string,
  value: string,
  words: Messages,
): string {
  if (field && field.kind !== 'text' && field.valueLabel) return field.valueLabel(value, words);
  if (field?.kind === 'text' && field.display && value) return field.display(value);
  return dimensionOf(dimension).valueLabel?.(value, words) ?? (value || words.notKnown);
}

/** Writes filters as sentences of the locale, with the names that `fields` give. */
export function useFilterSentences(fields: readonly FilterField[]): FilterSentences {
  const report = useReport();
  return useMemo(() => createFilterSentences(report, fields), [report, fields]);
}

function createFilterSentences(
  { locale, messages, translate, format }: ReturnType<typeof useReport>,
  fields: readonly FilterField[],
): FilterSentences {
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 8 });
  const operator = (op: FieldClause['op'] | RowClause['op']) => messages.filterOperators[op];

  const clause = (one: FieldClause) => {
    const field = fields.find((other) => other.kind !== 'amount' && other.dimension === one.field);
    const name = (value: string) => valueName(field, one.field, value, messages);
    const values = one.op === 'in' ? one.value.map(name) : [name(one.value)];
    // “is one of TLS 1.0” reads as if a value were missing.
    const op = one.op === 'in' && values.length === 1 ? 'is' : one.op;
    return translate('filterSentence', {
      field: field?.label(messages) ?? one.field,
      operator: operator(op),
      value: values.length > 0 ? either.format(values) : translate('filterNothing'),
    });
  };
  const rowClause = ({ by, op, value, percent }: RowClause) => {
    const amount = percent
      ? translate('percentOfMessagesValue', { percent: percents.format(value / 100) })
      : translate('messagesCount', { count: value });
    if (by === 'total') return translate('filterPerSender', { operator: operator(op), amount });
    const field = fields.find((one) => one.kind === 'amount' && one.dimension === by.of);
    const column = by.of === undefined ? by.column : valueName(field, by.of, by.column, messages);
    return translate('filterPerSenderWith', { column, operator: operator(op), amount });
  };
  const condition = (one: Condition) => (one.kind === 'where' ? clause(one.clause) : rowClause(one.clause));
  const domain = (name: string) =>
    translate('filterDomain', { domain: displayDomain(name) || messages.noDomain });
  const days = (range: ReportRange) =>
    'days' in range
      ? translate('lastDays', { count: range.days })
      : translate('dayRange', { from: format.fullDay(range.from), to: format.fullDay(range.to) });
  return {
    condition,
    domain,
    range: (range) => translate('filterRange', { range: days(range) }),
    search: (text) => translate('filterSearch', { text }),
    all: (filter) =>
      [
        days(filter.range),
        ...(filter.domain === null ? [] : [domain(filter.domain)]),
        ...conditionsOf(filter).map(condition),
      ].join(' · '),
  };
}
