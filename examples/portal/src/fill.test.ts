import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('fills in text as it is, whatever a file is called', () => {
  expect(fill('Data of {name}: {percent}', { name: "$& $1 $' {percent}", percent: '5%' })).toBe(
    "Data of $& $1 $' {percent}: 5%",
  );
});
