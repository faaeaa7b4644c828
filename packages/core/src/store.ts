import { Dictionary } from './dictionary.ts';
import type { DimensionId } from './query.ts';
import { Rows } from './rows.ts';
import { authMethods, type Submission, senderKinds, tlsVersions } from './submission.ts';
import { timeUnits } from './timeSlots.ts';

/** Reads a custom dimension's value from a record; undefined is `''`, “not known”. */
export type DimensionReader<R> = (record: R) => string | undefined;

/** A dimension as it is stored: its values, and the place of its codes in `Rows.codes`. */
export interface StoredDimension {
  id: DimensionId;
  place: number;
  dictionary: Dictionary;
  /** Canonical order of values, where there is one: the order of the codes. */
  fixed: boolean;
}

/** Everything a dataset holds. Plain days are apart from instants, because which comes first depends on the zone. */
export interface Store<R extends Submission = Submission> {
  dimensions: StoredDimension[];
  byId: Map<DimensionId, StoredDimension>;
  custom: { id: string; read: DimensionReader<R> }[];
  /** Domain code that a sender's own name says, by sender code. */
  domainOfSender: number[];
  instants: Rows;
  days: Rows;
}

// In the order of the codes of a row; see `readSubmission`.
const standard: readonly [DimensionId, readonly string[] | undefined][] = [
  ['sender', undefined],
  ['domain', undefined],
  ['tls', tlsVersions],
  ['auth', authMethods],
  ['client', undefined],
  ['kind', senderKinds],
];

function checkCustom(id: string): void {
  const taken = (timeUnits as readonly string[]).includes(id) || standard.some(([known]) => known === id);
  if (taken || id === '')
    throw new RangeError(
      `createDataset: a dimension cannot be called ${JSON.stringify(id)}, because the name is taken or empty. Choose another name.`,
    );
}

export function createStore<R extends Submission>(
  readers: Readonly<Record<string, DimensionReader<R>>>,
): Store<R> {
  const custom = Object.entries(readers).map(([id, read]) => ({ id, read }));
  for (const { id } of custom) checkCustom(id);
  const all = [...standard, ...custom.map(({ id }) => [id, undefined] as const)];
  const dimensions = all.map(([id, order], place) => ({
    id,
    place,
    dictionary: new Dictionary(order),
    fixed: order !== undefined,
  }));
  const wide = dimensions.map((dimension) => !dimension.fixed);
  return {
    dimensions,
    byId: new Map(dimensions.map((dimension) => [dimension.id, dimension])),
    custom,
    domainOfSender: [],
    instants: new Rows(wide),
    days: new Rows(wide),
  };
}
