import { cleanup, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { legend, show, table } from './showChart.test.fixture.tsx';

afterEach(cleanup);

const offering = (props: Parameters<typeof show>[0] = {}) => {
  const onFilter = vi.fn();
  show({ columnsField: 'tls', onFilter, ...props });
  return onFilter;
};
const offer = (name: string) => screen.queryByRole('button', { name });

describe('filter by what is shown', () => {
  it('is offered once some series are hidden, and hands on the rest', async () => {
    const onFilter = offering();
    expect(offer('Filter by these')).toBeNull();
    await userEvent.click(legend('No TLS'));
    await userEvent.click(screen.getByRole('button', { name: 'Filter by these' }));
    expect(onFilter).toHaveBeenCalledExactlyOnceWith(
      { field: 'tls', op: 'in', value: ['1.2', '1.3'] },
      expect.objectContaining({ reason: 'filter', event: expect.anything() }),
    );
  });

  it('names the one that is isolated', async () => {
    const onFilter = offering();
    fireEvent.click(legend('TLS 1.2'), { shiftKey: true });
    await userEvent.click(screen.getByRole('button', { name: 'Only TLS 1.2' }));
    expect(onFilter).toHaveBeenCalledWith({ field: 'tls', op: 'in', value: ['1.2'] }, expect.anything());
  });

  it.each(['share', 'donut'] as const)('is offered in a %s too', (variant) => {
    offering({ variant, defaultHiddenKeys: ['none'] });
    expect(offer('Filter by these')).toBeTruthy();
  });

  it('is not offered where the rest is among what is shown: it has no key', () => {
    const columns = table.columns.map((column, index) => (index === 2 ? { ...column, folded: 9 } : column));
    const data = { ...table, columns };
    offering({ data, defaultHiddenKeys: ['none'] });
    expect(offer('Filter by these')).toBeNull();
    cleanup();
    offering({ data, defaultHiddenKeys: ['none', '1.3'] });
    expect(offer('Only TLS 1.2')).toBeTruthy();
  });

  it('is not offered without a dimension, or someone who listens', () => {
    offering({ columnsField: undefined, defaultHiddenKeys: ['none'] });
    offering({ onFilter: undefined, defaultHiddenKeys: ['none'] });
    expect(offer('Filter by these')).toBeNull();
  });

  it('is offered by each column of the table, whose name stays its own', async () => {
    const onFilter = offering();
    await userEvent.click(screen.getByRole('button', { name: 'Show the numbers as a table' }));
    expect(screen.getByRole('columnheader', { name: 'TLS 1.3' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Only TLS 1.3' }));
    expect(onFilter).toHaveBeenCalledWith({ field: 'tls', op: 'in', value: ['1.3'] }, expect.anything());
  });
});
