/** Texts that become the values of “is one of”, typed one by one or pasted as a list. */
import type { TextFilterField } from './filterFields.ts';

/**
 * The most values of one condition, where a field does not say otherwise. The link to the report holds them all: 300 addresses of
 * 20 characters make one of 7,500, below the 8,000 that anything on its way should take (RFC 9110, 4.1).
 */
const standardMost = 300;

// Commas and semicolons of all the scripts that the catalogues have.
const standardSeparator = /[,;،؛，；、\t\r\n]/;

export const longestValue = 320;

/** What came of a text. */
export interface ReadTexts {
  /** Those that were there, then the new ones; each once. */
  values: readonly string[];
  /** What is not among them, to be mended: as it was written. */
  rest: readonly string[];
  fault?: 'refused' | 'full' | undefined;
}

export function mostValues({ most = standardMost }: TextFilterField): number {
  return most;
}

export function splitTexts(text: string, { separator = standardSeparator }: TextFilterField): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Where the last separator of a text ends; undefined without any. */
export function endOfLast(
  text: string,
  { separator = standardSeparator }: TextFilterField,
): number | undefined {
  const parts = text.split(separator);
  return parts.length > 1 ? text.length - (parts.at(-1) ?? '').length : undefined;
}

/** One text as a value of the field; undefined when it cannot be one. */
export function readValue(text: string, { toValue, isValue }: TextFilterField): string | undefined {
  const typed = text.trim();
  const value = toValue?.(typed) ?? typed;
  const fits = value !== '' && value.length <= longestValue && (isValue?.(value) ?? true);
  return fits ? value : undefined;
}

export function addTexts(there: readonly string[], text: string, field: TextFilterField): ReadTexts {
  const values = new Set(there);
  const refused: string[] = [];
  const left: string[] = [];
  for (const part of splitTexts(text, field)) {
    const value = readValue(part, field);
    if (value === undefined) refused.push(part);
    else if (values.has(value) || values.size < mostValues(field)) values.add(value);
    else left.push(part);
  }
  const fault = refused.length > 0 ? 'refused' : left.length > 0 ? 'full' : undefined;
  return { values: [...values], rest: [...refused, ...left], fault };
}
