import { type Catalogue, ReportProvider } from '@smtp-auth-report/react';
import { de } from '@smtp-auth-report/react/locales/de';
import { en } from '@smtp-auth-report/react/locales/en';
import { ptBR } from '@smtp-auth-report/react/locales/pt-BR';
import '@smtp-auth-report/react/tokens.css';
import { findPivot, standardPivots } from '@smtp-auth-report/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { DetailsTable } from './DetailsTable.tsx';
import { asTls } from './tables.test.fixture.ts';
import './styles.css';

const emulate = (media: string) =>
  (cdp() as { send(method: string, parameters: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { media },
  );

afterEach(async () => {
  cleanup();
  await emulate('');
});

const tls = findPivot(standardPivots, 'tls');
const languages: [locale: string, words: Catalogue][] = [
  ['en', en],
  ['de', de],
  ['pt-BR', ptBR],
];

it.each(languages)('six versions of TLS and an address fit on a sheet, %s', async (locale, words) => {
  await page.viewport(718, 1000);
  render(
    <ReportProvider locale={locale} messages={words}>
      <div style={{ width: 646 }}>
        <DetailsTable {...asTls} columnLabel={(key) => tls.valueLabel(key, words)} />
      </div>
    </ReportProvider>,
  );
  await emulate('print');
  const table = screen.getByRole('table');
  await vi.waitFor(() => {
    const sheet = table.closest('[data-sar="details-table"]')?.getBoundingClientRect();
    expect(table.getBoundingClientRect().right).toBeLessThanOrEqual((sheet?.right ?? 0) + 0.5);
    expect(table.getBoundingClientRect().left).toBeGreaterThanOrEqual((sheet?.left ?? 0) - 0.5);
    const [sender] = table.querySelectorAll('tbody [data-column="sender"]');
    expect(sender?.getBoundingClientRect().width).toBeGreaterThan(100);
  });
});
