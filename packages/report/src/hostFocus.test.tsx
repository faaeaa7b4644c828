import { createDataset, defaultReportState, memorySource } from '@smtp-auth-report/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SmtpAuthReport } from './SmtpAuthReport.tsx';
import './styles.css';

const hostStyle = document.createElement('style');
hostStyle.textContent = ':focus-visible { outline: 5px solid rgb(255, 0, 0) }';

beforeEach(async () => {
  await page.viewport(1200, 900);
  document.head.append(hostStyle);
});
afterEach(() => {
  cleanup();
  hostStyle.remove();
});

function show(defaultOpen: boolean) {
  const dataset = createDataset();
  dataset.append([{ time: '2026-11-16T08:00:00Z', sender: 'scanner@a.example', tls: '1.0', auth: 'basic' }]);
  render(
    <SmtpAuthReport
      source={memorySource(dataset)}
      now={() => Date.parse('2026-11-18T09:00:00Z')}
      defaultOpen={defaultOpen}
      defaultState={{ ...defaultReportState, view: 'table' }}
    />,
  );
}

const outlineOf = (element: Element | null, pseudo?: string) =>
  element && getComputedStyle(element, pseudo).outlineStyle;

/** The outline of what has the focus, and of what shows it in its place. */
async function expectOneRing(focused: HTMLElement, around: Element | null, pseudo?: string) {
  await expect.element(focused).toHaveFocus();
  expect(focused.matches(':focus-visible')).toBe(true);
  expect(outlineOf(focused)).toBe('none');
  expect(outlineOf(around, pseudo)).toBe('solid');
}

it('shows the focus once where a host outlines all that has it', async () => {
  show(true);
  const search = await screen.findByRole('searchbox', { name: 'Search senders' });
  await userEvent.click(search);
  await expectOneRing(search, search.parentElement);
  await userEvent.click(screen.getByRole('button', { name: 'Custom range' }));
  const [month] = await screen.findAllByRole('spinbutton');
  if (!month) throw new Error('No day can be typed.');
  await userEvent.click(month);
  await expectOneRing(month, month.closest('[data-part="input"]'));
  await userEvent.keyboard('{Tab}');
  expect(outlineOf(document.activeElement?.closest('[data-part="input"]') ?? null)).toBe('solid');
});

it('rings the card, and nothing in it', async () => {
  show(false);
  const trigger = await screen.findByRole('button', { name: 'SMTP AUTH clients' });
  await userEvent.keyboard('{Tab}');
  await expectOneRing(trigger, trigger, '::after');
  await userEvent.keyboard('{Enter}');
  const panel = await screen.findByRole('dialog');
  await expect.element(panel).toHaveFocus();
  expect(outlineOf(panel)).toBe('none');
});
