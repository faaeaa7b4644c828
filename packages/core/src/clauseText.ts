/** Clauses as short texts, for links. */
import type { Clause, FieldClause, RowClause } from './query.ts';
import { clauseOps } from './validateQuery.ts';

const maxParts = 100;

/** Percent-encodes the separators of a part, and what encoding itself needs. */
function encodePart(part: string): string {
  return part.replace(/[%:,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decodePart(part: string): string {
  return part.replace(/%(25|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** `client:startsWith:10.`, `tls:in:1.0,1.1`; a list of nothing has no third part. */
function fieldClauseText(clause: FieldClause): string {
  const start = `${encodePart(clause.field)}:${clause.op}`;
  if (clause.op !== 'in') return `${start}:${clause.value}`;
  return clause.value.length === 0 ? start : `${start}:${clause.value.map(encodePart).join(',')}`;
}

function parseFieldClause(text: string): FieldClause | undefined {
  const [, encoded = '', word, rest] = /^([^:]+):([A-Za-z]+)(?::(.*))?$/s.exec(text) ?? [];
  const op = clauseOps.find((known) => known === word);
  if (!op || !encoded) return undefined;
  const field = decodePart(encoded);
  if (op === 'in') return { field, op, value: rest === undefined ? [] : rest.split(',').map(decodePart) };
  return rest === undefined ? undefined : { field, op, value: rest };
}

/** As those of one field; of several, `:` and then each of them, encoded: `:tls%3Ais%3A1.0,auth%3Ais%3Abasic`. */
export function clauseText(clause: Clause): string {
  return 'anyOf' in clause
    ? `:${clause.anyOf.map((one) => encodePart(fieldClauseText(one))).join(',')}`
    : fieldClauseText(clause);
}

/** A clause of which a part cannot be read is none: without it, less would come through, or more. */
export function parseClause(text: string): Clause | undefined {
  if (!text.startsWith(':')) return parseFieldClause(text);
  const parts = text === ':' ? [] : text.slice(1).split(',');
  const anyOf = parts
    .slice(0, maxParts)
    .map((part) => parseFieldClause(decodePart(part)))
    .filter((clause) => clause !== undefined);
  return anyOf.length === parts.length ? { anyOf } : undefined;
}

/** `total:atLeast:100`, `tls:1.0:atMost:5`, `tls:1.0:atLeast:50%`; without a dimension `:1.0:atLeast:5`. */
export function rowClauseText({ by, op, value, percent }: RowClause): string {
  const what = by === 'total' ? by : `${encodePart(by.of ?? '')}:${encodePart(by.column)}`;
  return `${what}:${op}:${value}${percent ? '%' : ''}`;
}

export function parseRowClause(text: string): RowClause | undefined {
  const [, total, of = '', column = '', word, number, percent] =
    /^(?:(total)|([^:]*):([^:]*)):(atLeast|atMost):(-?\d+(?:\.\d+)?(?:e[+-]\d+)?)(%?)$/.exec(text) ?? [];
  if (word !== 'atLeast' && word !== 'atMost') return undefined;
  const by = total ? ('total' as const) : { column: decodePart(column), ...(of && { of: decodePart(of) }) };
  return { by, op: word, value: Number(number), ...(percent && { percent: true }) };
}
