import {
  authMethods,
  type DimensionId,
  domainKey,
  type FieldClause,
  tlsVersions,
} from '@smtp-auth-report/core';
import { displayDomain, displaySender, type Messages } from '@smtp-auth-report/react';

export type TextOperator = Exclude<FieldClause['op'], 'in'>;

interface FieldBase {
  /** Tells it from the other fields. */
  id: string;
  label: (words: Messages) => string;
}

/** A dimension whose values are typed. */
export interface TextFilterField extends FieldBase {
  kind: 'text';
  dimension: DimensionId;
  /** In the order to offer them. */
  operators: readonly TextOperator[];
  /** What was typed, without spaces around it, as the dimension's values are written. Default: as it is. */
  toValue?: ((text: string) => string) | undefined;
  /** A value as people read it. Default: as it is. */
  display?: ((value: string) => string) | undefined;
}

/** A dimension with few values, some of which are chosen. Their names are those of the dimension. */
export interface ChoiceFilterField extends FieldBase {
  kind: 'choice';
  dimension: DimensionId;
  values: readonly string[];
  /** Default: the dimension's own, as `dimensionOf` of `core` knows it. */
  valueLabel?: ((value: string, words: Messages) => string) | undefined;
}

/** What a sender sent, over everything or with one value of a dimension. */
export interface AmountFilterField extends FieldBase {
  kind: 'amount';
  /** Null: everything that it sent. */
  dimension: DimensionId | null;
  /** The dimension's values to offer. Default none. */
  values?: readonly string[] | undefined;
  valueLabel?: ((value: string, words: Messages) => string) | undefined;
}

/** What conditions can be put on. A value: nothing else knows a dimension. */
export type FilterField = TextFilterField | ChoiceFilterField | AmountFilterField;

const everyTextOperator = ['contains', 'is', 'startsWith', 'isNot'] as const;

/** The fields that every report has. Add a host's dimension with `[...standardFilterFields, { id: 'device', kind: 'text', … }]`. */
export const standardFilterFields: readonly FilterField[] = [
  {
    id: 'sender',
    kind: 'text',
    dimension: 'sender',
    label: (words) => words.senderAddress,
    operators: everyTextOperator,
    toValue: senderValue,
    display: displaySender,
  },
  {
    id: 'domain',
    kind: 'text',
    dimension: 'domain',
    label: (words) => words.domain,
    operators: everyTextOperator,
    toValue: domainKey,
    display: displayDomain,
  },
  {
    id: 'client',
    kind: 'text',
    dimension: 'client',
    label: (words) => words.clientAddress,
    operators: ['startsWith', 'is', 'contains', 'isNot'],
  },
  {
    id: 'auth',
    kind: 'choice',
    dimension: 'auth',
    label: (words) => words.authMethod,
    values: authMethods,
  },
  {
    id: 'tls',
    kind: 'choice',
    dimension: 'tls',
    label: (words) => words.tlsVersion,
    values: tlsVersions,
  },
  { id: 'messages', kind: 'amount', dimension: null, label: (words) => words.messagesPerSender },
  {
    id: 'messages-by-tls',
    kind: 'amount',
    dimension: 'tls',
    label: (words) => words.tlsPerSender,
    values: tlsVersions,
  },
  {
    id: 'messages-by-auth',
    kind: 'amount',
    dimension: 'auth',
    label: (words) => words.authPerSender,
    values: authMethods,
  },
];

/** What stands before the last `@` keeps its case, as mail systems may. */
function senderValue(sender: string): string {
  const at = sender.lastIndexOf('@') + 1;
  return at === 0 ? sender : sender.slice(0, at) + domainKey(sender.slice(at));
}
