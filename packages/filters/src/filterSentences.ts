import { dimensionOf, type FieldClause, type ReportRange, type RowClause } from '@smtp-auth-report/core';
import { displayDomain, type ReportContextValue } from '@smtp-auth-report/react';
import type { filtersWords } from '@smtp-auth-report/react/locales/en/filters';
import type { FilterField, FilterWords } from './filterFields.ts';
import { type ActiveFilters, type Condition, conditionsOf, type FilterSet } from './filterSet.ts';

/** What filters say on screen: sentences of the locale, without a full stop. */
export interface FilterSentences {
  /** “Sender address contains printer”; “Per sender, TLS 1.0: at least 5 messages”. */
  condition: (condition: Condition) => string;
  /** “Domain: contoso.com”. */
  domain: (domain: string) => string;
  /** “Date range: Last 30 days”. */
  range: (range: ReportRange) => string;
  /** “Search: “printer””. */
  search: (text: string) => string;
  /** What narrows a report, but its days: a sentence for each, in the order of the chips. A `ReportState` fits. */
  each: (filters: Omit<ActiveFilters, 'range'>) => string[];
  /** Everything that a saved filter keeps, its days first, in one line. */
  all: (filter: FilterSet) => string;
}

type Report = ReportContextValue<keyof typeof filtersWords>;

// A pasted list may have hundreds: a chip says some and how many more.
const mostNamed = 8;
const namedOfMany = 5;

/** The name of a value of a field. */
export function valueName(
  field: FilterField | undefined,
  dimension: string,
  value: string,
  words: FilterWords,
): string {
  if (field && field.kind !== 'text' && field.valueLabel) return field.valueLabel(value, words);
  if (field?.kind === 'text' && field.display && value) return field.display(value);
  return dimensionOf(dimension).valueLabel?.(value, words) ?? (value || words.notKnown);
}

export function createFilterSentences(report: Report, fields: readonly FilterField[]): FilterSentences {
  const { messages, translate, format } = report;
  const clause = clauseSentences(report, fields);
  const rowClause = rowClauseSentences(report, fields);
  const condition = (one: Condition): string => {
    if (one.kind === 'having') return rowClause(one.clause);
    if (!('anyOf' in one.clause)) return clause(one.clause);
    const parts = one.clause.anyOf.map(clause);
    // Not as a list: each part may hold one, and “or” would mean two things.
    return parts.length > 0
      ? parts.reduce((first, second) => translate('filterEither', { first, second }))
      : messages.filterNever;
  };
  const domain = (name: string) =>
    translate('filterDomain', { domain: displayDomain(name) || messages.noDomain });
  const search = (text: string) => translate('filterSearch', { text });
  const days = (range: ReportRange) =>
    'days' in range
      ? translate('lastDays', { count: range.days })
      : translate('dayRange', { from: format.fullDay(range.from), to: format.fullDay(range.to) });
  const each: FilterSentences['each'] = (filters) => [
    ...(filters.domain === null ? [] : [domain(filters.domain)]),
    ...(filters.search ? [search(filters.search)] : []),
    ...conditionsOf(filters).map(condition),
  ];
  return {
    condition,
    domain,
    range: (range) => translate('filterRange', { range: days(range) }),
    search,
    each,
    all: (filter) => [days(filter.range), ...each({ ...filter, search: '' })].join(' · '),
  };
}

function clauseSentences({ locale, direction, messages, translate }: Report, fields: readonly FilterField[]) {
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  // Its first name would say which way a list goes: “TLS 1.0”, from left to right.
  const start = direction === 'rtl' ? '\u200f' : '';
  const list = (names: readonly string[]) => {
    const [only] = names;
    if (names.length === 1) return only ?? '';
    if (names.length <= mostNamed) return start + either.format(names);
    const others = translate('filterOthers', { count: names.length - namedOfMany });
    return start + either.format([...names.slice(0, namedOfMany), others]);
  };
  return (one: FieldClause): string => {
    const field = fields.find((other) => other.kind !== 'amount' && other.dimension === one.field);
    const name = (value: string) => valueName(field, one.field, value, messages);
    const names = one.op === 'in' ? one.value.map(name) : [name(one.value)];
    // “is one of TLS 1.0” reads as if a value were missing.
    const op = one.op === 'in' && names.length === 1 ? 'is' : one.op;
    return translate('filterSentence', {
      field: field?.label(messages) ?? one.field,
      operator: messages.filterOperators[op],
      value: names.length > 0 ? list(names) : translate('filterNothing'),
    });
  };
}

function rowClauseSentences({ locale, messages, translate }: Report, fields: readonly FilterField[]) {
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 8 });
  return ({ by, op, value, percent }: RowClause): string => {
    const operator = messages.filterOperators[op];
    const amount = percent
      ? translate('percentOfMessagesValue', { percent: percents.format(value / 100) })
      : translate('messagesCount', { count: value });
    if (by === 'total') return translate('filterPerSender', { operator, amount });
    const field = fields.find((one) => one.kind === 'amount' && one.dimension === by.of);
    const column = by.of === undefined ? by.column : valueName(field, by.of, by.column, messages);
    return translate('filterPerSenderWith', { column, operator, amount });
  };
}
