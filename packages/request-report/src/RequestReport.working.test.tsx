import { SourceError } from '@smtp-auth-report/core';
import '@smtp-auth-report/react/tokens.css';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { closed, name, open, range, slow, trigger } from './RequestReport.test.fixture.tsx';
import { RequestReport } from './RequestReport.tsx';
import type { RequestOptions, RequestProgress } from './requests.ts';
import './styles.css';

beforeEach(() => page.viewport(900, 700));
afterEach(cleanup);

describe('RequestReport, while a report is being made', () => {
  it('says that it works, asks once, and stays open with the reason when it fails', async () => {
    const { onRequest, reject } = slow();
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(screen.getByRole('progressbar', { name: /^Progress of “SMTP AUTH/ })).toBeVisible();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'Making the report…',
    );
    reject(new SourceError('unavailable', 'secret detail'));
    expect(await screen.findByRole('alert')).toMatchTextContent(
      /^The report could not be made\. The data cannot be reached/,
    );
    expect(onRequest).toHaveBeenCalledOnce();
    expect(screen.queryByRole('progressbar')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Request' }));
    expect(onRequest).toHaveBeenCalledTimes(2);
  });

  it('shows how far it is, in what is known, and lets nothing be changed meanwhile', async () => {
    const told: ((progress: RequestProgress) => void)[] = [];
    const onRequest = (_: unknown, { onProgress }: RequestOptions) => {
      told.push(onProgress);
      return new Promise<void>(() => {});
    };
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    const bar = await screen.findByRole('progressbar');
    expect(bar).not.toHaveAttribute('value');
    act(() => told[0]?.({ records: 345_678, bytes: 12_345_678, share: null }));
    const said = () =>
      [...(bar.parentElement?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent);
    expect(said()).toEqual(['Making the report…', '345,678 records', '12.3 MB']);
    act(() => told[0]?.({ records: 1, bytes: 900, share: 0.425, perSecond: 12_345, secondsLeft: 0.2 }));
    expect(bar).toHaveAttribute('value', '0.425');
    expect(said()).toEqual(['43%', 'about 1 second left', '1 record', '900 bytes', '12,000 records/s']);
    act(() => told[0]?.({ share: 0.5, secondsLeft: 150 }));
    expect(said()).toEqual(['50%', 'about 3 minutes left']);
    expect(name().closest('[inert]')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Request' })).toHaveFocus();
  });

  it('stays open with the reason when there is nothing to put in it', async () => {
    render(<RequestReport range={range} onRequest={async () => 'empty'} />);
    await open();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toMatchTextContent(/no submission matches/);
    expect(name().closest('[inert]')).toBeNull();
  });

  it('says that it is ready when it has been saved', async () => {
    render(<RequestReport range={range} defaultName="November" onRequest={async () => 'saved'} />);
    await open();
    await userEvent.keyboard('{Enter}');
    await closed();
    expect(screen.getByRole('status')).toHaveTextContent('Report “November” is ready.');
  });

  it('goes back to what was filled in when the person closes the picker', async () => {
    const onRequest = () => Promise.reject(new DOMException('closed', 'AbortError'));
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('November{Enter}');
    await vi.waitFor(() => expect(name().closest('[inert]')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(name()).toHaveValue('November');
  });

  it('goes on in the background, unless it has gone by itself', async () => {
    const { onRequest, signals, resolve } = slow();
    const { unmount } = render(<RequestReport range={range} background onRequest={onRequest} />);
    await open();
    expect(screen.queryByRole('button', { name: 'Continue in the background' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Continue in the background' }));
    await closed();
    expect(signals[0]?.aborted).toBe(false);
    await open();
    await userEvent.keyboard('{Enter}');
    expect(onRequest).toHaveBeenCalledTimes(2);
    expect(signals[0]?.aborted).toBe(false);
    unmount();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    resolve();
  });

  it('does not close a dialog that was opened since', async () => {
    const { onRequest, resolve } = slow();
    render(<RequestReport range={range} background onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Continue in the background' }));
    await closed();
    await open();
    resolve();
    await new Promise((later) => setTimeout(later, 20));
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('takes a handler that throws for one that fails', async () => {
    const onRequest = () => {
      throw new Error('broken');
    };
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toMatchTextContent(/Something went wrong/);
  });

  it.each([
    ['Cancel', () => userEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('aborts what is being made by %s, and says nothing of its late end', async (_, giveUp) => {
    const { onRequest, signals, resolve } = slow();
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    await giveUp();
    await closed();
    expect(signals[0]?.aborted).toBe(true);
    resolve();
    await vi.waitFor(() => expect(trigger()).toHaveFocus());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is not thrown away by a press beside the dialog while it works', async () => {
    const { onRequest, signals } = slow();
    render(<RequestReport range={range} onRequest={onRequest} />);
    await open();
    await userEvent.keyboard('{Enter}');
    const backdrop = document.querySelector('[data-part="backdrop"]') as HTMLElement;
    await userEvent.click(backdrop, { position: { x: 5, y: 5 } });
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(signals[0]?.aborted).toBe(false);
  });
});
