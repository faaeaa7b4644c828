import type { SortOrder } from '@smtp-auth-report/core';
import { describe, expect, it } from 'vitest';
import { nextOrder, type Press } from './nextOrder.ts';

const words: Record<string, Pick<Press, 'by' | 'begins'>> = {
  sender: { by: 'key', begins: 'ascending' },
  domain: { by: 'domain', begins: 'ascending' },
  messages: { by: 'total', begins: 'descending' },
  'TLS 1.0': { by: { column: '1.0' }, begins: 'descending' },
};

/** “domain ↑, messages ↓”. */
function said(order: SortOrder | null): string {
  const keys = order ? [order, ...(order.thenBy ? [order.thenBy] : [])] : [];
  const name = (by: SortOrder['by']) =>
    Object.entries(words).find(([, word]) => JSON.stringify(word.by) === JSON.stringify(by))?.[0];
  return keys.map(({ by, direction }) => `${name(by)} ${direction === 'ascending' ? '↑' : '↓'}`).join(', ');
}

/** Presses one after another, those with + with Shift. */
function pressed(presses: string): string[] {
  let order: SortOrder | null = null;
  return presses.split('; ').map((press) => {
    const second = press.startsWith('+');
    const word = words[second ? press.slice(1) : press] as (typeof words)[string];
    order = nextOrder(order, { ...word, second });
    return said(order);
  });
}

describe('nextOrder', () => {
  it.each([
    ['messages; messages; messages', ['messages ↓', 'messages ↑', '']],
    ['sender; sender; sender', ['sender ↑', 'sender ↓', '']],
    ['messages; domain', ['messages ↓', 'domain ↑']],
    // With Shift: a second order, which turns by itself and goes by itself.
    [
      'domain; +messages; +messages; +messages',
      ['domain ↑', 'domain ↑, messages ↓', 'domain ↑, messages ↑', 'domain ↑'],
    ],
    // There are two at most: another takes the second's place.
    ['domain; +messages; +TLS 1.0', ['domain ↑', 'domain ↑, messages ↓', 'domain ↑, TLS 1.0 ↓']],
    // The first turns with Shift too, and leaves its place to the second.
    [
      'domain; +messages; +domain; +domain',
      ['domain ↑', 'domain ↑, messages ↓', 'domain ↓, messages ↓', 'messages ↓'],
    ],
    // Nothing to be second to.
    ['+messages; +messages; +messages', ['messages ↓', 'messages ↑', '']],
    // Without Shift there is one again.
    ['domain; +messages; domain', ['domain ↑', 'domain ↑, messages ↓', 'domain ↓']],
    ['domain; +messages; messages', ['domain ↑', 'domain ↑, messages ↓', 'messages ↓']],
  ])('%s', (presses, orders) => {
    expect(pressed(presses)).toEqual(orders);
  });

  it('knows the column of a value that its owner ordered by percent', () => {
    const order: SortOrder = { by: { column: '1.0', percent: true }, direction: 'descending' };
    const press = { by: { column: '1.0' }, begins: 'descending', second: false } as const;
    expect(nextOrder(order, press)).toEqual({ by: { column: '1.0' }, direction: 'ascending' });
  });
});
