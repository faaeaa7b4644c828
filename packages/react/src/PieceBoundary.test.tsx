import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PieceBoundary } from './index.ts';

let broken = true;
function Piece() {
  if (broken) throw new Error('cells is undefined');
  return <p>The chart</p>;
}

beforeEach(() => {
  broken = true;
  // React reports the error that the boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('keeps the rest of the page, says so, and tries again', async () => {
  const onError = vi.fn();
  render(
    <>
      <p>The table</p>
      <PieceBoundary onError={onError}>
        <Piece />
      </PieceBoundary>
    </>,
  );
  expect(screen.getByText('The table')).toBeVisible();
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('The rest of the page still works.');
  expect(alert.textContent).not.toContain('cells');
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ message: 'cells is undefined' });
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The chart')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('stands as long as the piece stays broken', async () => {
  render(
    <PieceBoundary>
      <Piece />
    </PieceBoundary>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toBeVisible();
});
