import type { Clause, RowClause } from '@smtp-auth-report/core';
import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, emptyDraft, moveDraft, readDraft } from './drafts.ts';
import { type FilterField, standardFilterFields as fields } from './filterFields.ts';
import { type Condition, filterSetText, toConditions } from './filterSet.ts';

const fieldOf = (id: string) => fields.find((field) => field.id === id) as FilterField;
const draft = (id: string, changes: Partial<Draft>): Draft => ({ ...emptyDraft(0, fieldOf(id)), ...changes });
const where = (clause: Clause): Condition => ({ kind: 'where', clause });
const having = (clause: RowClause): Condition => ({ kind: 'having', clause });

describe('readDraft', () => {
  it.each([
    [
      'sender',
      { operator: 'contains', text: ' printer ' },
      where({ field: 'sender', op: 'contains', value: 'printer' }),
    ],
    [
      'sender',
      { operator: 'is', text: 'Ann@Contoso.COM' },
      where({ field: 'sender', op: 'is', value: 'Ann@contoso.com' }),
    ],
    [
      'domain',
      { operator: 'is', text: 'Bücher.example' },
      where({ field: 'domain', op: 'is', value: 'xn--bcher-kva.example' }),
    ],
    [
      'domain',
      { operator: 'isNot', text: 'CONTOSO.com' },
      where({ field: 'domain', op: 'isNot', value: 'contoso.com' }),
    ],
    [
      'client',
      { operator: 'startsWith', text: '10.' },
      where({ field: 'client', op: 'startsWith', value: '10.' }),
    ],
    [
      'sender',
      { operator: 'in', chosen: ['ann@contoso.com'], text: ' bob@Contoso.com;scanner@[192.0.2.7] ' },
      where({
        field: 'sender',
        op: 'in',
        value: ['ann@contoso.com', 'bob@contoso.com', 'scanner@[192.0.2.7]'],
      }),
    ],
    [
      'sender',
      { operator: 'in', text: 'Ann Smith <ann@contoso.com>; "Smith, Bob" <bob@contoso.com>' },
      where({ field: 'sender', op: 'in', value: ['ann@contoso.com', 'bob@contoso.com'] }),
    ],
    [
      'client',
      { operator: 'in', text: '192.0.2.1 2001:db8::1' },
      where({ field: 'client', op: 'in', value: ['192.0.2.1', '2001:db8::1'] }),
    ],
    // A part of an address need not be one.
    [
      'sender',
      { operator: 'contains', text: '@con' },
      where({ field: 'sender', op: 'contains', value: '@con' }),
    ],
    [
      'sender',
      { operator: 'is', text: 'John Smith' },
      where({ field: 'sender', op: 'is', value: 'John Smith' }),
    ],
    ['tls', { chosen: ['1.0', 'none'] }, where({ field: 'tls', op: 'in', value: ['1.0', 'none'] })],
    ['messages', { operator: 'atMost', text: '0' }, having({ by: 'total', op: 'atMost', value: 0 })],
    [
      'messages-by-tls',
      { column: '1.0', percent: true, text: '12.5' },
      having({ by: { column: '1.0', of: 'tls' }, op: 'atLeast', value: 12.5, percent: true }),
    ],
    [
      'messages-by-auth',
      { column: 'basic', percent: false, text: '3' },
      having({ by: { column: 'basic', of: 'auth' }, op: 'atLeast', value: 3 }),
    ],
  ])('writes what a person says of %s', (id, changes, expected) => {
    expect(readDraft(draft(id, changes), fields)).toEqual(expected);
  });

  it.each([
    ['sender', { text: '   ' }, 'valueMissing'],
    ['sender', { operator: 'in', text: ' , ' }, 'valueMissing'],
    ['sender', { operator: 'in', text: 'a@@contoso.com' }, 'refused'],
    ['sender', { operator: 'in', text: 'x'.repeat(321) }, 'refused'],
    ['sender', { operator: 'in', text: Array.from({ length: 301 }, (_, i) => `s${i}`).join() }, 'full'],
    ['sender', { operator: 'is', text: 'ann@' }, 'refused'],
    ['sender', { operator: 'isNot', text: 'ann smith@contoso.com' }, 'refused'],
    ['domain', { operator: 'is', text: 'https://contoso.com' }, 'refused'],
    ['domain', { operator: 'is', text: 'contoso..com' }, 'refused'],
    ['tls', { chosen: [] }, 'choiceMissing'],
    ['messages', { text: '' }, 'count'],
    ['messages', { text: '1.5' }, 'count'],
    ['messages', { text: '-1' }, 'count'],
    ['messages', { text: '9007199254740992' }, 'count'],
    ['messages-by-tls', { percent: true, text: '' }, 'percent'],
    ['messages-by-tls', { percent: true, text: '100.1' }, 'percent'],
    ['messages-by-tls', { percent: true, text: '-0.1' }, 'percent'],
    ['messages-by-tls', { percent: false, text: '0.5' }, 'count'],
  ])('refuses %s with %o', (id, changes, fault) => {
    expect(readDraft(draft(id, changes), fields)).toBe(fault);
  });
});

describe('a full list', () => {
  it('of addresses of common length has a link that anything on its way should take: 8,000 characters', () => {
    const text = Array.from({ length: 300 }, (_, i) => `printer${i + 100}@corp.test`).join('\n');
    const read = readDraft(draft('sender', { operator: 'in', text }), fields) as Condition;
    const link = filterSetText({ ...toConditions([read]), domain: null, range: { days: 7 } });
    expect(text.split('\n')[0]).toHaveLength(20);
    expect(link.split('%2C')).toHaveLength(300);
    expect(link.length).toBeLessThan(8000);
  });
});

describe('draftOf', () => {
  it.each([
    where({ field: 'sender', op: 'contains', value: ' two spaces ' }),
    where({ field: 'tls', op: 'is', value: '1.0' }),
    where({ field: 'tls', op: 'in', value: ['9.9'] }),
    where({ field: 'device', op: 'is', value: 'scanner' }),
    where({ field: 'domain', op: 'is', value: '' }),
    where({ field: 'domain', op: 'in', value: ['a.example', 'b.example'] }),
    where({ field: 'sender', op: 'in', value: ['two spaces ', 'a@@b', ''] }),
    where({ field: 'sender', op: 'in', value: [] }),
    where({
      anyOf: [
        { field: 'tls', op: 'is', value: '1.0' },
        { field: 'auth', op: 'is', value: 'basic' },
      ],
    }),
    where({ anyOf: [] }),
    where({ field: 'constructor', op: 'is', value: 'x' }),
    having({ by: { column: '1.0' }, op: 'atLeast', value: 5 }),
    having({ by: 'total', op: 'atLeast', value: 5, percent: true }),
    having({ by: { column: 'basic', of: 'auth' }, op: 'atMost', value: 0.125, percent: true }),
  ])('gives back to the letter what nobody changed: %o', (condition) => {
    expect(readDraft(draftOf(0, condition, fields), fields)).toEqual(condition);
  });

  it('keeps as it is what no field could write', () => {
    expect(draftOf(7, where({ field: 'device', op: 'is', value: 'x' }), fields)).toHaveProperty('kept');
    expect(draftOf(7, where({ field: 'tls', op: 'is', value: '1.0' }), fields)).toMatchObject({
      chosen: ['1.0'],
    });
  });
});

describe('moveDraft', () => {
  it('keeps what was typed where it still means something', () => {
    const typed = draft('sender', { operator: 'isNot', text: 'contoso' });
    expect(moveDraft(typed, fieldOf('sender'), fieldOf('domain'))).toMatchObject({
      operator: 'isNot',
      text: 'contoso',
    });
    expect(moveDraft(typed, fieldOf('sender'), fieldOf('messages'))).toMatchObject({
      operator: 'atLeast',
      text: '',
    });
    const percent = draft('messages-by-tls', { percent: true, text: '5' });
    expect(moveDraft(percent, fieldOf('messages-by-tls'), fieldOf('messages'))).toMatchObject({
      text: '',
      percent: false,
    });
  });
});
