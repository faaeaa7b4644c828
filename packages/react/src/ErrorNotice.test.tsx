import { SourceError, sourceErrorCodes } from '@smtp-auth-report/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ErrorNotice, Notice } from './index.ts';
import { en } from './locales/en.ts';

afterEach(cleanup);

it.each(sourceErrorCodes)('announces a sentence for “%s”, not the source’s own words', (code) => {
  render(<ErrorNotice error={new SourceError(code, 'SELECT * FROM secrets')} />);
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain(en.errors[code]);
  expect(alert.textContent).not.toContain('SELECT');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('has a sentence for a code of a newer source', () => {
  const error = Object.assign(new SourceError('internal', ''), { code: 'quota' });
  render(<ErrorNotice error={error} />);
  expect(screen.getByRole('alert').textContent).toContain(en.errors.internal);
});

it('offers to try again', async () => {
  const onRetry = vi.fn();
  render(<ErrorNotice error={new SourceError('timeout', '')} onRetry={onRetry} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('does not interrupt for what is merely empty', () => {
  render(<Notice tone="empty">Nothing.</Notice>);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
