import type { DimensionId } from './query.ts';
import {
  type AuthMethod,
  authMethods,
  type SenderKind,
  senderKinds,
  type TlsVersion,
  tlsVersions,
} from './submission.ts';

/** The words that pivots and dimensions need. The message catalogues of `react` satisfy it. */
export interface PivotWords {
  sendingVolume: string;
  tlsUsage: string;
  authMethod: string;
  tlsVersions: Record<TlsVersion, string>;
  authMethods: Record<AuthMethod, string>;
  senderKinds: Record<SenderKind, string>;
  /** For a sender without a domain. */
  noDomain: string;
  /** For a value nobody wrote down. */
  notKnown: string;
}

/**
 * A fixed colour for a value with a fixed meaning, from risk to safety, drawn by the token `--sar-swatch-…`.
 * Values without one take the next colour of the series palette.
 */
export type Swatch = 'risk-1' | 'risk-2' | 'risk-3' | 'risk-4' | 'safe-1' | 'safe-2' | 'neutral';

/** How the values of a dimension are ordered, named and coloured. A value; nothing else in the library knows them. */
export interface DimensionDefinition {
  id: DimensionId;
  /** Canonical order, where there is one; other values follow by total. */
  order?: readonly string[] | undefined;
  /** The name of a value on screen. Default: the value, or “not known” when empty. */
  valueLabel?: ((key: string, words: PivotWords) => string) | undefined;
  swatch?: ((key: string) => Swatch | undefined) | undefined;
}

const tlsSwatches: Record<TlsVersion, Swatch> = {
  none: 'risk-1',
  ssl3: 'risk-2',
  '1.0': 'risk-3',
  '1.1': 'risk-4',
  '1.2': 'safe-1',
  '1.3': 'safe-2',
  unknown: 'neutral',
};

const authSwatches: Record<AuthMethod, Swatch> = {
  basic: 'risk-3',
  oauth: 'safe-2',
  other: 'risk-4',
  unknown: 'neutral',
};

/** A value's word from a fixed list, or the value itself when a newer source knows more values. */
function lookUp<T extends string>(list: Record<T, string>, key: string): string {
  return Object.hasOwn(list, key) ? list[key as T] : key;
}

function swatchIn<T extends string>(list: Record<T, Swatch>, key: string): Swatch | undefined {
  return Object.hasOwn(list, key) ? list[key as T] : undefined;
}

/** The dimensions every dataset has. */
export const standardDimensions: readonly DimensionDefinition[] = [
  { id: 'sender' },
  { id: 'domain', valueLabel: (key, words) => key || words.noDomain },
  {
    id: 'tls',
    order: tlsVersions,
    valueLabel: (key, words) => lookUp(words.tlsVersions, key),
    swatch: (key) => swatchIn(tlsSwatches, key),
  },
  {
    id: 'auth',
    order: authMethods,
    valueLabel: (key, words) => lookUp(words.authMethods, key),
    swatch: (key) => swatchIn(authSwatches, key),
  },
  { id: 'client' },
  { id: 'kind', order: senderKinds, valueLabel: (key, words) => lookUp(words.senderKinds, key) },
];

const byId = new Map(standardDimensions.map((dimension) => [dimension.id, dimension]));

/** The definition of a dimension; one that only the host knows gets the defaults. */
export function dimensionOf(id: DimensionId): DimensionDefinition {
  return byId.get(id) ?? { id };
}
