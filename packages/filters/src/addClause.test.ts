import type { Clause } from '@smtp-auth-report/core';
import { describe, expect, it } from 'vitest';
import { addClause } from './addClause.ts';

const basic: Clause = { field: 'auth', op: 'is', value: 'basic' };
const oldTls: Clause = { field: 'tls', op: 'in', value: ['1.0', '1.1'] };
const printers: Clause = { field: 'sender', op: 'contains', value: 'printer' };
const atRisk: Clause = { anyOf: [oldTls, basic] };
const having = [{ by: 'total', op: 'atLeast', value: 5 }] as const;
const added = (where: readonly Clause[], clause: Clause) => addClause({ where, having }, clause).where;

describe('addClause', () => {
  it('puts a condition after the others, and leaves them and the given list alone', () => {
    const where = Object.freeze([printers, atRisk]);
    expect(addClause({ where, having }, basic)).toEqual({ where: [printers, atRisk, basic], having });
  });

  it.each<[string, Clause, Clause]>([
    ['the same', printers, { ...printers }],
    ['one value as a list', basic, { field: 'auth', op: 'in', value: ['basic'] }],
    ['another order', oldTls, { field: 'tls', op: 'in', value: ['1.1', '1.0', '1.1'] }],
    ['the same choice of conditions', atRisk, { anyOf: [basic, oldTls] }],
  ])('changes nothing when it is there already: %s', (_, there, clause) => {
    const state = { where: [printers, there, atRisk], having, view: 'table' };
    expect(addClause(state, clause)).toBe(state);
  });

  it('asks for another value in the place of the one before', () => {
    const oauth: Clause = { field: 'auth', op: 'is', value: 'oauth' };
    expect(added([basic, printers], oauth)).toEqual([oauth, printers]);
    const newest: Clause = { field: 'tls', op: 'is', value: '1.3' };
    expect(added([oldTls, printers, { field: 'tls', op: 'is', value: '1.2' }], newest)).toEqual([
      newest,
      printers,
    ]);
  });

  it.each<[string, Clause, Clause]>([
    ['another field', basic, { field: 'tls', op: 'is', value: 'basic' }],
    ['a comparison that asks for no value', oldTls, { field: 'tls', op: 'isNot', value: '1.0' }],
    [
      'what was excluded',
      { field: 'tls', op: 'isNot', value: '1.0' },
      { field: 'tls', op: 'is', value: '1.1' },
    ],
    ['a text', { field: 'sender', op: 'startsWith', value: 'printer' }, printers],
    ['a choice of conditions', oldTls, atRisk],
    ['a field inside a choice', atRisk, basic],
    [
      'a value with a comma',
      { field: 'client', op: 'in', value: ['a', 'b'] },
      { field: 'client', op: 'contains', value: 'a,b' },
    ],
  ])('keeps both where both may hold: %s', (_, there, clause) => {
    expect(added([there], clause)).toEqual([there, clause]);
  });
});
