import {
  authMethods,
  type DimensionId,
  domainKey,
  type FieldClause,
  tlsVersions,
} from '@smtp-auth-report/core';
import { displayDomain, displaySender, type MessagesWith } from '@smtp-auth-report/react';
import type { filtersWords } from '@smtp-auth-report/react/locales/en/filters';

export type TextOperator = FieldClause['op'];

/** The words that name fields and their values. */
export type FilterWords = MessagesWith<keyof typeof filtersWords>;

interface FieldBase {
  /** Tells it from the other fields. */
  id: string;
  label: (words: FilterWords) => string;
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
  /** Whether the dimension could have such a value: what it refuses for “is”, “is not” and “is one of” is said at the field. Default: any. */
  isValue?: ((value: string) => boolean) | undefined;
  /** What stands between the values of a list that is typed or pasted. Default: a comma, a semicolon, a tab or a line's end. */
  separator?: RegExp | undefined;
  /** The most values of “is one of”. Default 300, so that a link to the report stays below some 8,000 characters. */
  most?: number | undefined;
}

/** A dimension with few values, some of which are chosen. Their names are those of the dimension. */
export interface ChoiceFilterField extends FieldBase {
  kind: 'choice';
  dimension: DimensionId;
  values: readonly string[];
  /** Default: the dimension's own, as `dimensionOf` of `core` knows it. */
  valueLabel?: ((value: string, words: FilterWords) => string) | undefined;
}

/** What a sender sent, over everything or with one value of a dimension. */
export interface AmountFilterField extends FieldBase {
  kind: 'amount';
  /** Null: everything that it sent. */
  dimension: DimensionId | null;
  /** The dimension's values to offer. Default none. */
  values?: readonly string[] | undefined;
  valueLabel?: ((value: string, words: FilterWords) => string) | undefined;
}

/** What conditions can be put on. A value: nothing else knows a dimension. */
export type FilterField = TextFilterField | ChoiceFilterField | AmountFilterField;

const everyTextOperator = ['contains', 'is', 'in', 'startsWith', 'isNot'] as const;

// None of the standard values has a space in it.
const separator = /[\s,;،؛，；、]/;
// Mail programs copy addresses as “Ann Smith <ann@contoso.com>; "Smith, Bob" <bob@contoso.com>”. Names end somewhere, so that a long line
// is not read again from each of its places.
const addressSeparator = /"[^"\r\n]{0,80}" ?<|[^,;<>\r\n]{0,80}<|[\s,;،؛，；、>]/;
// Nor what would end a host's name in an address; brackets are of address literals, as in `scanner@[192.0.2.7]`.
const notInDomain = /[\s\p{Cc}"#%/<>?@\\^`{|}]/u;

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
    isValue: isSender,
    separator: addressSeparator,
  },
  {
    id: 'domain',
    kind: 'text',
    dimension: 'domain',
    label: (words) => words.domain,
    operators: everyTextOperator,
    toValue: domainKey,
    display: displayDomain,
    isValue: isDomain,
    separator,
  },
  {
    id: 'client',
    kind: 'text',
    dimension: 'client',
    label: (words) => words.clientAddress,
    operators: ['startsWith', 'is', 'in', 'contains', 'isNot'],
    separator,
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

/** An address, or a name that somebody signs in with. */
function isSender(sender: string): boolean {
  const at = sender.lastIndexOf('@');
  if (/[\p{Cc}"<>]/u.test(sender)) return false;
  return at < 0 || (/^[^@\s]+$/.test(sender.slice(0, at)) && isDomain(sender.slice(at + 1)));
}

function isDomain(domain: string): boolean {
  return domain !== '' && !notInDomain.test(domain) && !/^\.|\.\./.test(domain);
}
