import { SourceError, sourceErrorCodes } from '@smtp-auth-report/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { activeElementOf, ErrorNotice, Notice } from './index.ts';
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

it.each([
  [undefined, en.errorTitle],
  ['The list could not be loaded', 'The list could not be loaded'],
  [null, ''],
])('says what could not be loaded, by %s', (title, said) => {
  render(<ErrorNotice error={new SourceError('timeout', '')} title={title} />);
  expect(screen.getByRole('alert').textContent).toBe(said + en.errors.timeout);
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

describe('the focus on its button', () => {
  const failed = <ErrorNotice error={new SourceError('timeout', '')} onRetry={() => {}} />;
  /** As the chart and the table are. */
  const piece = (content: ReactNode) => (
    <>
      <button type="button">Elsewhere</button>
      <section data-sar="chart">{content}</section>
    </>
  );
  const put = (content: ReactNode, into?: HTMLElement) => {
    const { container, rerender } = render(piece(content), into && { container: into, baseElement: into });
    return { container, draw: (next: ReactNode) => act(async () => rerender(piece(next))) };
  };
  const section = (container: HTMLElement) => container.querySelector('section');

  it.each(['on the page', 'in a shadow root'])('stays in its piece %s', async (where) => {
    const host = document.body.appendChild(document.createElement('div'));
    const inside = document.createElement('div');
    if (where === 'in a shadow root') host.attachShadow({ mode: 'open' }).append(inside);
    else host.append(inside);
    const { container, draw } = put(failed, inside);
    container.querySelector<HTMLElement>('[data-sar="notice"] button')?.focus();
    await draw(<p>On its way</p>);
    expect(activeElementOf(container)).toBe(section(container));
    await draw(<p>Here it is</p>);
    expect(activeElementOf(container)).toBe(section(container));
    expect(section(container)).toHaveAttribute('tabindex', '-1');
    host.remove();
  });

  it('goes to nobody when it was elsewhere', async () => {
    const { container, draw } = put(failed);
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    elsewhere.focus();
    await draw(<p>On its way</p>);
    expect(elsewhere).toHaveFocus();
    expect(section(container)).not.toHaveAttribute('tabindex');
  });
});
