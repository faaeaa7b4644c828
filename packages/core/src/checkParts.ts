/** Checks of the parts of a query: each gives the part, or throws a sentence that says what is wrong with it and how to mend it. */
import type { DimensionId } from './query.ts';
import { show } from './show.ts';
import { SourceError } from './source.ts';

const maxClauses = 1000;

export type Fields = Readonly<Record<string, unknown>>;

export function invalid(sentence: string): SourceError {
  return new SourceError('invalid-query', sentence);
}

export function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw invalid(`${name} is ${show(value)}. Give an object.`);
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length <= maxClauses) return value;
  throw invalid(`${name} is ${show(value)}. Give a list of up to ${maxClauses} conditions.`);
}

export function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  throw invalid(`${name} is ${show(value)}. Use one of ${allowed.map((item) => `"${item}"`).join(', ')}.`);
}

export function dimensionOf(value: unknown, name: string, known: readonly DimensionId[]): DimensionId {
  if (typeof value === 'string' && known.includes(value)) return value;
  throw invalid(
    `${name} is ${show(value)}, which is not a dimension here. Use one of ${known.map((id) => `"${id}"`).join(', ')}, or declare it with createDataset({ dimensions }).`,
  );
}

export function flag(value: unknown, name: string): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? false;
  throw invalid(`${name} is ${show(value)}. Give true or false.`);
}

export function wholeNumber(value: unknown, name: string): number | undefined {
  if (value === undefined) return undefined;
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw invalid(`${name} is ${show(value)}. Give a whole number from 0, or leave it out.`);
}
