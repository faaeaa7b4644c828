import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it } from 'vitest';
import { directionOf, type Messages, ReportProvider, useReport } from './index.ts';
import { en } from './locales/en.ts';
import { it as italian } from './locales/it.ts';

afterEach(cleanup);

function Spoken() {
  const { translate, format, timeZone, direction } = useReport();
  return <p>{[translate('senders'), format.number(12_345), timeZone, direction].join(' ')}</p>;
}

function Words() {
  const { translate, messages } = useReport();
  return (
    <p>{[translate('close'), translate('retry'), translate('senders'), messages.errors.timeout].join('|')}</p>
  );
}

describe('directionOf', () => {
  it.each([
    ['en', 'ltr'],
    ['it-IT', 'ltr'],
    ['ja', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['dv', 'rtl'],
    ['ckb', 'rtl'],
    // The script decides, not the language.
    ['ku', 'ltr'],
    ['ur-Latn', 'ltr'],
    ['az-Arab', 'rtl'],
    ['pa-PK', 'rtl'],
    ['pa-IN', 'ltr'],
  ])('%s is read %s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction);
  });
});

describe('ReportProvider', () => {
  it('gives language, zone and direction to what is below it', () => {
    render(
      <ReportProvider locale="it" messages={italian} timeZone="Europe/Rome" direction="rtl">
        <Spoken />
      </ReportProvider>,
    );
    expect(screen.getByText('Mittenti 12.345 Europe/Rome rtl')).toBeVisible();
  });

  it('is not needed for English and UTC, on the server neither', () => {
    expect(renderToString(<Spoken />)).toBe('<p>Senders 12,345 UTC ltr</p>');
  });

  it('speaks English where a catalogue has no word, and takes no page away for it', () => {
    const { timeout: _, ...errors } = italian.errors;
    const { retry: __, senders: ___, ...partial } = italian;
    render(
      // As from JavaScript, where nothing says that words are missing.
      <ReportProvider
        locale="it"
        messages={{ ...partial, senders: undefined, errors } as unknown as Messages}
      >
        <Words />
      </ReportProvider>,
    );
    expect(screen.getByText(/Chiudi/)).toHaveTextContent(`Chiudi|Try again|Senders|${en.errors.timeout}`);
  });

  it('draws nothing of its own', () => {
    const { container } = render(<ReportProvider>text</ReportProvider>);
    expect(container.innerHTML).toBe('text');
  });
});
