import { act, cleanup, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Catalogue, type LazyPart, ReportProvider, useLazyPart, useReport } from './index.ts';
import { it as italian } from './locales/it.ts';
import { itMore } from './locales/it-more.ts';

afterEach(cleanup);

function Words() {
  const { translate } = useReport();
  return <p>{[translate('senders'), translate('requestReport'), translate('refresh')].join('|')}</p>;
}

const part: LazyPart<object> = { load: async () => Words };

function Opened() {
  const loaded = useLazyPart(part);
  const { translate } = useReport();
  return loaded?.Part ? <loaded.Part /> : <p>{translate('loading')}</p>;
}

const spoken = (messages: Catalogue) => (
  <ReportProvider locale="it" messages={messages}>
    <Words />
  </ReportProvider>
);

/** A catalogue whose other words come when they are let. */
function catalogueInParts() {
  let come = () => {};
  let fail = () => {};
  const promise = new Promise<typeof itMore>((resolve, reject) => {
    come = () => resolve(itMore);
    fail = () => reject(new Error('offline'));
  });
  const more = vi.fn(() => promise);
  return { messages: { ...italian, more }, more, come: () => come(), fail: () => fail() };
}

describe('words that load later', () => {
  it('take the place of English once they are there', async () => {
    const { messages, come } = catalogueInParts();
    render(spoken(messages));
    expect(screen.getByText('Mittenti|Request report|Refresh')).toBeVisible();
    await act(async () => come());
    expect(screen.getByText(`Mittenti|${itMore.requestReport}|${itMore.refresh}`)).toBeVisible();
    expect(itMore.requestReport).not.toBe('Request report');
  });

  it('are those of the built-in catalogue', async () => {
    render(spoken(italian));
    expect(await screen.findByText(`Mittenti|${itMore.requestReport}|${itMore.refresh}`)).toBeVisible();
  });

  it('are there at once for who comes later, and are loaded once', async () => {
    const { messages, more, come } = catalogueInParts();
    const { unmount } = render(spoken(messages));
    await act(async () => come());
    unmount();
    render(spoken(messages));
    expect(screen.getByText(`Mittenti|${itMore.requestReport}|${itMore.refresh}`)).toBeVisible();
    expect(more).toHaveBeenCalledTimes(1);
  });

  it('leave the host’s own words as they are', async () => {
    const { messages, come } = catalogueInParts();
    render(spoken({ ...messages, requestReport: 'Chiedi' }));
    expect(screen.getByText('Mittenti|Chiedi|Refresh')).toBeVisible();
    await act(async () => come());
    expect(screen.getByText(`Mittenti|Chiedi|${itMore.refresh}`)).toBeVisible();
  });

  it('are not loaded where the host gave all', () => {
    const { messages, more } = catalogueInParts();
    const whole = spoken({ ...messages, ...itMore });
    expect(renderToString(whole)).toBe(`<p>Mittenti|${itMore.requestReport}|${itMore.refresh}</p>`);
    render(whole);
    expect(more).not.toHaveBeenCalled();
  });

  it('are asked for again after they could not be loaded', async () => {
    const { messages, more, fail } = catalogueInParts();
    const { unmount } = render(spoken(messages));
    await act(async () => fail());
    expect(screen.getByText('Mittenti|Request report|Refresh')).toBeVisible();
    unmount();
    more.mockResolvedValue(itMore);
    render(spoken(messages));
    expect(await screen.findByText(`Mittenti|${itMore.requestReport}|${itMore.refresh}`)).toBeVisible();
  });

  it('do not differ from the server’s HTML while it is taken over', async () => {
    const { messages, come } = catalogueInParts();
    render(spoken(messages));
    await act(async () => come());
    cleanup();

    const container = document.createElement('div');
    container.innerHTML = renderToString(spoken(messages));
    expect(container).toHaveTextContent('Mittenti|Request report|Refresh');
    const mismatches: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(container, spoken(messages), { onRecoverableError: (error) => mismatches.push(error) }),
    );
    expect(mismatches).toEqual([]);
    expect(container).toHaveTextContent(`Mittenti|${itMore.requestReport}|${itMore.refresh}`);
    await act(async () => root.unmount());
  });
});

describe('a part that loads later', () => {
  it.each(['come', 'fail'] as const)('waits for its words, whether they %s', async (end) => {
    const catalogue = catalogueInParts();
    await act(async () =>
      render(
        <ReportProvider locale="it" messages={catalogue.messages}>
          <Opened />
        </ReportProvider>,
      ),
    );
    expect(screen.getByText(italian.loading)).toBeVisible();
    await act(async () => catalogue[end]());
    const request = end === 'come' ? itMore.requestReport : 'Request report';
    expect(await screen.findByText(new RegExp(request))).toBeVisible();
  });
});
