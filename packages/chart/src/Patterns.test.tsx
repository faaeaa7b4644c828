import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Patterns } from './Patterns.tsx';
import { createSeries } from './series.ts';

afterEach(cleanup);

it('draws ten series, the rest and what is unknown in twelve ways, for where colours are forced', () => {
  const column = (key: string, folded?: number) => ({ key, total: 1, share: 0, folded });
  const columns = [...Array.from({ length: 10 }, (_, n) => column(`d${n}`)), column('rest', 7), column('?')];
  const series = createSeries(columns, {
    columnLabel: (key) => key,
    columnSwatch: (key) => (key === '?' ? 'neutral' : undefined),
    othersLabel: (count) => `${count} others`,
  });
  const { container } = render(
    <svg aria-hidden="true">
      <Patterns series={series} patternId="p" />
    </svg>,
  );
  const marks = [...container.querySelectorAll('[data-part="pattern-mark"]')].map((mark) =>
    mark.getAttribute('d'),
  );
  expect(marks).toHaveLength(12);
  expect(new Set(marks).size).toBe(12);
});
