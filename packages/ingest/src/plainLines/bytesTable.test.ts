import { expect, it } from 'vitest';
import { BytesTable } from './bytesTable.ts';
import { readableBytes } from './readableBytes.ts';

function sourceOf(text: string) {
  const source = readableBytes(text.length);
  source.bytes.set(new TextEncoder().encode(text));
  return source;
}

it('tells values apart whose hashes are the same, down to the last byte', () => {
  const table = new BytesTable();
  const values = ['', 'a', 'b', 'ab', 'abcd', 'abce', 'abcdefg', 'abcdefh', 'abcdefgh'];
  values.forEach((value, code) => {
    expect(table.find(sourceOf(value), 0, value.length, 7)).toBe(-1);
    table.add(sourceOf(value), 0, value.length, 7, code);
  });
  values.forEach((value, code) => {
    // What follows a value in its line is none of it.
    expect(table.find(sourceOf(`${value}xyz`), 0, value.length, 7)).toBe(code);
  });
});

it('does not look for ever where somebody made thousands of equal hashes', () => {
  const table = new BytesTable();
  for (let i = 0; i < 5000; i += 1) table.add(sourceOf(`value ${i}`), 0, `value ${i}`.length, 1, i);
  expect(table.find(sourceOf('value 3'), 0, 7, 1)).toBe(3);
  expect(table.find(sourceOf('value 4999'), 0, 10, 1)).toBe(-1);
  expect(table.complete).toBe(false);
});
