import { definePivot, standardPivots } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './styles.css';
import { PivotSwitcher } from './PivotSwitcher.tsx';

beforeEach(() => page.viewport(1000, 700));
afterEach(cleanup);

const client = definePivot({ id: 'constructor', label: '<img onerror=alert(1)>', columns: 'client' });

describe('PivotSwitcher', () => {
  it('offers every pivot it is given, one that nobody knew included', async () => {
    const onValueChange = vi.fn();
    render(<PivotSwitcher pivots={[...standardPivots, client]} onValueChange={onValueChange} />);
    expect(screen.getByRole('radiogroup', { name: 'View data by' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Sending volume' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: '<img onerror=alert(1)>' }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      'constructor',
      expect.objectContaining({ reason: 'choice' }),
    );
    expect(screen.getByRole('radio', { name: '<img onerror=alert(1)>' })).toBeChecked();
  });

  it('moves by arrow keys, and leaves the choice to an owner that holds it', async () => {
    const onValueChange = vi.fn();
    render(<PivotSwitcher pivots={standardPivots} value="tls" onValueChange={onValueChange} />);
    await userEvent.keyboard('{Tab}{ArrowRight}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('auth', expect.anything());
    expect(screen.getByRole('radio', { name: 'TLS usage' })).toBeChecked();
  });

  it('falls back to the first pivot when the chosen one is not offered', () => {
    render(<PivotSwitcher pivots={standardPivots} value="gone" />);
    expect(screen.getByRole('radio', { name: 'Sending volume' })).toBeChecked();
  });

  it('becomes one list where it is narrow, and keeps the choice', async () => {
    const { container } = render(<PivotSwitcher pivots={standardPivots} defaultValue="tls" />);
    container.setAttribute('style', 'inline-size: 320px');
    expect(screen.queryByRole('radiogroup')).toBeNull();
    const list = screen.getByRole('combobox', { name: 'View data by' });
    expect(list).toHaveValue('tls');
    await userEvent.selectOptions(list, 'auth');
    container.removeAttribute('style');
    expect(screen.getByRole('radio', { name: 'Authentication method' })).toBeChecked();
  });

  it('shows more than four pivots as a list, however wide', () => {
    const many = ['a', 'b'].map((id) => definePivot({ id, label: id, columns: id }));
    render(<PivotSwitcher pivots={[...standardPivots, ...many]} defaultValue="b" />);
    expect(screen.getByRole('combobox', { name: 'View data by' })).toHaveValue('b');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('mirrors its arrow keys right to left', async () => {
    const { container } = render(
      <ReportProvider direction="rtl">
        <PivotSwitcher pivots={standardPivots} />
      </ReportProvider>,
    );
    container.dir = 'rtl';
    await userEvent.keyboard('{Tab}{ArrowLeft}');
    expect(screen.getByRole('radio', { name: 'TLS usage' })).toBeChecked();
  });

  it('keeps two copies on one page apart', async () => {
    render(
      <>
        <PivotSwitcher pivots={standardPivots} />
        <PivotSwitcher pivots={standardPivots} />
      </>,
    );
    await userEvent.click(screen.getAllByRole('radio', { name: 'TLS usage' })[1] as HTMLElement);
    expect(screen.getAllByRole('radio', { name: 'Sending volume' })[0]).toBeChecked();
  });

  it('passes ref, class and further props to its root', () => {
    const ref = createRef<HTMLDivElement>();
    render(<PivotSwitcher pivots={standardPivots} ref={ref} className="mine" id="switcher" />);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'switcher' });
  });

  it('comes from the server without inline styles and hydrates silently', () => {
    const errors = vi.spyOn(console, 'error');
    const tree = <PivotSwitcher pivots={standardPivots} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(tree);
    expect(container.innerHTML).not.toContain('style=');
    render(tree, { container, hydrate: true });
    expect(screen.getByRole('radio', { name: 'Sending volume' })).toBeChecked();
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });
});
