import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ViewSwitcher } from './ViewSwitcher.tsx';

afterEach(cleanup);

describe('ViewSwitcher', () => {
  it('offers the table from the chart and the report from the table, by keyboard', async () => {
    const onValueChange = vi.fn();
    render(<ViewSwitcher onValueChange={onValueChange} />);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onValueChange).toHaveBeenLastCalledWith('table', expect.objectContaining({ reason: 'press' }));
    expect(screen.getByRole('button', { name: 'View report' })).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(onValueChange).toHaveBeenLastCalledWith('chart', expect.anything());
    expect(screen.getByRole('button', { name: 'View details table' })).toBeVisible();
  });

  it('does nothing when the caller prevents it', async () => {
    const onValueChange = vi.fn();
    render(<ViewSwitcher onClick={(event) => event.preventDefault()} onValueChange={onValueChange} />);
    await userEvent.click(screen.getByRole('button'));
    expect(onValueChange).not.toHaveBeenCalled();
  });
});
