import { type Coverage, type PivotTable, SourceError, tlsVersions } from '@smtp-auth-report/core';
import type { UnusualActivity, UnusualKind } from '@smtp-auth-report/core/unusual';

/** What comes from elsewhere is looked at before it is shown: a table of another version, or of another service, is no table. */
function refuse(what: string): never {
  throw new SourceError(
    'internal',
    `The server’s answer is no ${what}. Check the address, and that both sides have the same version.`,
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isInstant = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

function isCoverage(value: unknown): value is Coverage {
  if (!isObject(value)) return false;
  const { from, to, through } = value;
  return (
    (from === null || isDay(from)) && (to === null || isDay(to)) && (through === null || isInstant(through))
  );
}

function isRow(row: unknown, columns: number): boolean {
  return (
    isObject(row) &&
    typeof row.key === 'string' &&
    isCount(row.total) &&
    Array.isArray(row.cells) &&
    row.cells.length === columns &&
    row.cells.every(isCount) &&
    [row.first, row.last].every((time) => time === undefined || isInstant(time))
  );
}

function isColumn(column: unknown): boolean {
  return (
    isObject(column) &&
    typeof column.key === 'string' &&
    isCount(column.total) &&
    (column.folded === undefined || isCount(column.folded))
  );
}

type Fields = Readonly<Record<string, unknown>>;

const isVersion = (value: unknown) => tlsVersions.some((version) => version === value);
const isUsual = (value: unknown) =>
  isObject(value) && isCount(value.days) && isInstant(value.median) && isCount(value.most);

/** What a flag of each kind has beside its sender and day. */
const flagParts: Readonly<Record<UnusualKind, (flag: Fields) => boolean>> = {
  'above-own': ({ messages, usual, score }) =>
    isCount(messages) && isUsual(usual) && (score === null || isInstant(score)),
  'new-sender': ({ messages }) => isCount(messages),
  'tls-downgraded': ({ version, before }) => isVersion(version) && isVersion(before),
  'basic-after-oauth': () => true,
  'new-client': ({ client }) => typeof client === 'string',
  'fell-silent': ({ silentDays, usualGap }) => isCount(silentDays) && isCount(usualGap),
};
const flagKinds = new Map<unknown, (flag: Fields) => boolean>(Object.entries(flagParts));

const isFlag = (flag: unknown) =>
  isObject(flag) &&
  typeof flag.sender === 'string' &&
  isDay(flag.day) &&
  flagKinds.get(flag.kind)?.(flag) === true;
const isSpan = (value: unknown) =>
  value === null || (isObject(value) && isDay(value.from) && isDay(value.to));

/** @throws SourceError `internal` for what is no unusual activity */
export function checkUnusual(value: unknown): UnusualActivity {
  if (!isObject(value)) return refuse('unusual activity');
  const { flags, judged, history, enough, truncated } = value;
  const whole =
    Array.isArray(flags) &&
    flags.every(isFlag) &&
    isSpan(judged) &&
    isSpan(history) &&
    typeof enough === 'boolean' &&
    typeof truncated === 'boolean';
  return whole ? (value as unknown as UnusualActivity) : refuse('unusual activity');
}

/** @throws SourceError `internal` for what is no coverage */
export function checkCoverage(value: unknown): Coverage {
  return isCoverage(value) ? value : refuse('coverage');
}

/** @throws SourceError `internal` for what is no table */
export function checkTable(value: unknown): PivotTable {
  if (!isObject(value)) return refuse('table');
  const { columns, rows, total, rowCount, coverage } = value;
  const whole =
    Array.isArray(columns) &&
    columns.every(isColumn) &&
    Array.isArray(rows) &&
    rows.every((row) => isRow(row, columns.length)) &&
    isCount(total) &&
    isCount(rowCount) &&
    isCoverage(coverage);
  return whole ? (value as unknown as PivotTable) : refuse('table');
}
