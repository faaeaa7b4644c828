import { act, cleanup, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Catalogue,
  type LazyPart,
  LazyPiece,
  ReportProvider,
  type Translate,
  useLazyPart,
  useReport,
} from './index.ts';
import { filtersWords } from './locales/en/filters.ts';
import { requestWords } from './locales/en/request.ts';
import { viewWords } from './locales/en/view.ts';
import { it as italian } from './locales/it.ts';
import { itMore } from './locales/it-more.ts';

afterEach(cleanup);

function Words() {
  const { translate } = useReport(requestWords, viewWords);
  return <p>{[translate('senders'), translate('requestSubmit'), translate('fullScreen')].join('|')}</p>;
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

function Operators() {
  const { messages } = useReport(filtersWords);
  return <p>{Object.values(messages.filterOperators).join('|')}</p>;
}

function Unnamed() {
  const { messages } = useReport(viewWords);
  // @ts-expect-error: that it is one is what this checks.
  return <>{messages.requestSubmit}</>;
}

function Watched({ seen }: { seen: Translate[] }) {
  seen.push(useReport(requestWords, viewWords).translate);
  return null;
}

function Complete({ seen }: { seen: boolean[] }) {
  seen.push(useReport().wordsComplete);
  return null;
}

describe('English words that are not shown first', () => {
  it('come with who says them: without a provider, on the server, and where a catalogue has none', () => {
    const english = '<p>Senders|Request|Full screen</p>';
    expect(renderToString(<Words />)).toBe(english);
    expect(
      renderToString(
        <ReportProvider>
          <Words />
        </ReportProvider>,
      ),
    ).toBe(english);
    expect(renderToString(spoken(italian))).toBe('<p>Mittenti|Request|Full screen</p>');
  });

  it('do not compile where nobody named their module', () => {
    expect(renderToString(<Unnamed />)).toBe('');
  });

  it('stand for each missing value of a list', () => {
    const { isNot: _, ...filterOperators } = itMore.filterOperators;
    // As from JavaScript, where nothing says that words are missing.
    const messages = { ...italian, ...itMore, filterOperators } as unknown as Catalogue;
    render(
      <ReportProvider locale="it" messages={messages}>
        <Operators />
      </ReportProvider>,
    );
    expect(screen.getByText('contiene|è|inizia con|is not|è uno tra|almeno|al massimo')).toBeVisible();
  });

  it('leave `translate` as it is from one drawing to the next', () => {
    const seen: Translate[] = [];
    const { rerender } = render(<Watched seen={seen} />);
    rerender(<Watched seen={seen} />);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBe(seen[0]);
  });
});

describe('words that load later', () => {
  it('take the place of English once they are there', async () => {
    const { messages, come } = catalogueInParts();
    render(spoken(messages));
    expect(screen.getByText('Mittenti|Request|Full screen')).toBeVisible();
    await act(async () => come());
    expect(screen.getByText(`Mittenti|${itMore.requestSubmit}|${itMore.fullScreen}`)).toBeVisible();
    expect(itMore.requestSubmit).not.toBe('Request');
  });

  it('are those of the built-in catalogue', async () => {
    render(spoken(italian));
    expect(await screen.findByText(`Mittenti|${itMore.requestSubmit}|${itMore.fullScreen}`)).toBeVisible();
  });

  it('are there at once for who comes later, and are loaded once', async () => {
    const { messages, more, come } = catalogueInParts();
    const { unmount } = render(spoken(messages));
    await act(async () => come());
    unmount();
    render(spoken(messages));
    expect(screen.getByText(`Mittenti|${itMore.requestSubmit}|${itMore.fullScreen}`)).toBeVisible();
    expect(more).toHaveBeenCalledTimes(1);
  });

  it('leave the host’s own words as they are', async () => {
    const { messages, come } = catalogueInParts();
    render(spoken({ ...messages, requestSubmit: 'Chiedi' }));
    expect(screen.getByText('Mittenti|Chiedi|Full screen')).toBeVisible();
    await act(async () => come());
    expect(screen.getByText(`Mittenti|Chiedi|${itMore.fullScreen}`)).toBeVisible();
  });

  it('stand for a word that the host has no text for', async () => {
    const { messages, come } = catalogueInParts();
    render(spoken({ ...messages, requestSubmit: undefined }));
    await act(async () => come());
    expect(screen.getByText(`Mittenti|${itMore.requestSubmit}|${itMore.fullScreen}`)).toBeVisible();
  });

  it('are not loaded where the host gave all', () => {
    const { messages, more } = catalogueInParts();
    const whole = spoken({ ...messages, ...itMore });
    expect(renderToString(whole)).toBe(`<p>Mittenti|${itMore.requestSubmit}|${itMore.fullScreen}</p>`);
    render(whole);
    expect(more).not.toHaveBeenCalled();
  });

  it.each([
    ['rejected', () => Promise.reject(new Error('offline'))],
    [
      'thrown',
      () => {
        throw new Error('offline');
      },
    ],
  ])('are asked for again after they could not be loaded: an error was %s', async (_, fail) => {
    const { messages, more } = catalogueInParts();
    const seen: boolean[] = [];
    more.mockImplementation(fail);
    const { unmount } = await act(async () =>
      render(
        <ReportProvider locale="it" messages={messages}>
          <Words />
          <Complete seen={seen} />
        </ReportProvider>,
      ),
    );
    expect(seen).toEqual([false, true]);
    expect(screen.getByText('Mittenti|Request|Full screen')).toBeVisible();
    unmount();
    more.mockResolvedValue(itMore);
    render(spoken(messages));
    expect(await screen.findByText(`Mittenti|${itMore.requestSubmit}|${itMore.fullScreen}`)).toBeVisible();
  });

  it('do not differ from the server’s HTML while it is taken over', async () => {
    const { messages, come } = catalogueInParts();
    render(spoken(messages));
    await act(async () => come());
    cleanup();

    const container = document.createElement('div');
    container.innerHTML = renderToString(spoken(messages));
    expect(container).toHaveTextContent('Mittenti|Request|Full screen');
    const mismatches: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(container, spoken(messages), { onRecoverableError: (error) => mismatches.push(error) }),
    );
    expect(mismatches).toEqual([]);
    expect(container).toHaveTextContent(`Mittenti|${itMore.requestSubmit}|${itMore.fullScreen}`);
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
    const request = end === 'come' ? itMore.requestSubmit : 'Request';
    expect(await screen.findByText(new RegExp(request))).toBeVisible();
  });

  it('waits for none where it is shown in its place', async () => {
    const { messages } = catalogueInParts();
    render(
      <ReportProvider locale="it" messages={messages}>
        <LazyPiece part={part} props={{}} />
      </ReportProvider>,
    );
    expect(await screen.findByText('Mittenti|Request|Full screen')).toBeVisible();
  });
});
