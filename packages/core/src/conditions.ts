import type { CodeColumn } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import type { Facts, Part } from './facts.ts';
import { choicesAt, extrasAt } from './profiles.ts';
import type { Clause, FieldClause } from './query.ts';
import { scratch } from './scratch.ts';
import type { Store, StoredDimension } from './store.ts';

/** A part that has group 0 for what passes. */
export interface Filter extends Part {
  groupOf: Int32Array;
}

/** Clauses on different dimensions of which one must hold, where some of them only records know. */
interface Choice {
  /** By profile; −1: none holds. */
  profiles: Int32Array;
  extras: Filter[];
}

/** What `where` says. */
export interface Conditions {
  /** Whatever counts passes all of them. */
  filters: readonly Filter[];
  /** Codes by profile, by place of the filters. */
  columns: readonly CodeColumn[];
  /** Facts with all `extras` that the filters need. Linear in them where there is a choice that records know, else nothing to do. */
  prepare<F extends Facts>(facts: F): F;
}

/** Codes of the texts that a clause lets through. */
function codesOf(dictionary: Dictionary, clause: FieldClause, found: (code: number) => void): void {
  const find = (text: string) => {
    const code = dictionary.find(text);
    if (code !== undefined) found(code);
  };
  switch (clause.op) {
    case 'is':
      find(clause.value);
      return;
    case 'isNot': {
      const not = dictionary.find(clause.value);
      for (let code = 0; code < dictionary.size; code++) if (code !== not) found(code);
      return;
    }
    case 'in':
      for (const value of clause.value) find(value);
      return;
    case 'contains':
      dictionary.containing(clause.value, found);
      return;
    case 'startsWith':
      dictionary.texts.forEach((text, code) => {
        if (text.startsWith(clause.value)) found(code);
      });
  }
}

/** One filter per field: it passes what one of the clauses lets through. Texts are compared here, once each, never per record. */
function filtersOf(store: Store<never>, clauses: readonly FieldClause[]): Filter[] {
  return [...new Set(clauses.map(({ field }) => field))].map((own) => {
    const { place, dictionary } = store.byId.get(own) as StoredDimension;
    const groupOf = scratch(Int32Array, dictionary.size).fill(-1);
    for (const clause of clauses)
      if (clause.field === own)
        codesOf(dictionary, clause, (code) => {
          groupOf[code] = 0;
        });
    return { place, groupOf };
  });
}

/** A choice keeps its memory: lists of submissions look at it later. */
function choiceOf({ profiles: { columns, size } }: Store<never>, filters: readonly Filter[]): Choice {
  const choice: Choice = { profiles: new Int32Array(size).fill(-1), extras: [] };
  for (const { place, groupOf } of filters) {
    const codes = columns[place];
    if (codes)
      for (let i = 0; i < size; i++) (choice.profiles[i] as number) &= groupOf[codes[i] as number] as number;
    else choice.extras.push({ place, groupOf: groupOf.slice() });
  }
  return choice;
}

// As codes: 0 passes, 1 does not.
const passesNone = Int32Array.of(0, -1);

/** Where profiles do not know: by record, 1 where none of a choice holds. */
function failuresOf(choices: readonly Choice[], { length, profiles, extras }: Facts): Uint32Array {
  const failures = new Uint32Array(length);
  const own = new Uint32Array(length);
  for (const choice of choices) {
    for (let i = 0; i < length; i++) own[i] = -(choice.profiles[profiles[i] as number] as number);
    for (const { place, groupOf } of choice.extras) {
      const codes = extras[place - extrasAt] as Uint32Array;
      for (let i = 0; i < length; i++) (own[i] as number) &= -(groupOf[codes[i] as number] as number);
    }
    for (let i = 0; i < length; i++) (failures[i] as number) |= own[i] as number;
  }
  return failures;
}

/**
 * A choice within one field is a filter of its codes. One among fields that profiles know becomes a column of the profiles, and any
 * other one a column of the records; so that everything which counts knows filters only.
 */
export function conditionsOf(store: Store<never>, where: readonly Clause[]): Conditions {
  const filters: Filter[] = [];
  const choices: Choice[] = [];
  for (const clause of where) {
    const some = filtersOf(store, 'anyOf' in clause ? clause.anyOf : [clause]);
    if (some.length === 1) filters.push(...some);
    else choices.push(choiceOf(store, some));
  }
  const ofProfiles = choices.filter(({ extras }) => extras.length === 0);
  const ofRecords = choices.filter(({ extras }) => extras.length > 0);
  const columns: CodeColumn[] = [...store.profiles.columns];
  if (ofProfiles.length > 0) {
    const failures = scratch(Uint32Array, store.profiles.size);
    for (const { profiles } of ofProfiles)
      for (let i = 0; i < profiles.length; i++) (failures[i] as number) |= -(profiles[i] as number);
    columns[choicesAt] = failures;
    filters.push({ place: choicesAt, groupOf: passesNone });
  }
  if (ofRecords.length > 0) filters.push({ place: extrasAt + store.custom.length + 1, groupOf: passesNone });
  return {
    filters,
    columns,
    prepare: (facts) =>
      ofRecords.length > 0 ? { ...facts, extras: [...facts.extras, failuresOf(ofRecords, facts)] } : facts,
  };
}
