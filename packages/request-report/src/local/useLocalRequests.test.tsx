import { ReportProvider } from '@smtp-auth-report/react';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import { itMore } from '@smtp-auth-report/react/locales/it-more';
import { act, cleanup, renderHook } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catchDownloads, downloads, hanging, request } from './localRequests.test.fixture.ts';
import { useLocalRequests } from './useLocalRequests.ts';

beforeEach(catchDownloads);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('useLocalRequests', () => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <ReportProvider locale="it" messages={{ ...italian, ...itMore }} now={() => Date.UTC(2026, 10, 18)}>
        {children}
      </ReportProvider>
    </StrictMode>
  );

  it('makes a report once, in the words of its report', async () => {
    const { result } = renderHook(() => useLocalRequests({ disk: false }), { wrapper });
    await act(() => result.current.make(request({ header: true })));
    expect(downloads).toHaveLength(1);
    expect(await downloads[0]?.file.text()).toContain('Fuso orario,Europe/Rome');
    const [report] = result.current.requests;
    expect(report).toMatchObject({ status: 'ready', requestedAt: Date.UTC(2026, 10, 18) });
    act(() => result.current.onRemove(report?.id ?? ''));
    expect(result.current.requests).toEqual([]);
  });

  it('stops what is being made when it is unmounted', async () => {
    const { result, unmount } = renderHook(() => useLocalRequests({ disk: false }), { wrapper });
    let made: Promise<unknown> = Promise.resolve();
    await act(async () => {
      made = result.current.make(request({ source: hanging() }));
      made.catch(() => {});
    });
    await vi.waitFor(() => expect(result.current.requests).toHaveLength(1));
    unmount();
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
  });
});
