import { standardPivots } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { en } from '@smtp-auth-report/react/locales/en';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps, ReactNode } from 'react';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { Chart } from './Chart.tsx';
import './styles.css';

export const days = storyDays(4);
const counts = [
  [100, 40, 10],
  [200, 60, 0],
  [300, 0, 20],
  [1400, 500, 100],
];
export const table = messagesTable(days, ['none', '1.2', '1.3'], (day, column) => counts[day]?.[column] ?? 0);
const tls = standardPivots.find(({ columns }) => columns === 'tls');
const now = () => Date.parse('2026-11-18T09:00:00Z');

function Frame({ width = 640, ...props }: ComponentProps<typeof ReportProvider> & { width?: number }) {
  return (
    <ReportProvider now={now} {...props}>
      <div ref={(node) => node?.style.setProperty('inline-size', `${width}px`)}>{props.children}</div>
    </ReportProvider>
  );
}

export function show(
  props: Partial<ComponentProps<typeof Chart>> = {},
  frame: Omit<ComponentProps<typeof Frame>, 'children'> = {},
) {
  const wrapper = ({ children }: { children: ReactNode }) => <Frame {...frame}>{children}</Frame>;
  const label = (key: string) => tls?.valueLabel(key, en) ?? key;
  return render(<Chart data={table} title="TLS usage" variant="columns" columnLabel={label} {...props} />, {
    wrapper,
  });
}

export const plot = () => screen.getByRole('application', { name: /TLS usage/ });
export const press = async (keys: string) => {
  plot().focus();
  await userEvent.keyboard(keys);
};
export const tooltipText = () => screen.getByRole('tooltip').textContent ?? '';
export const said = () => screen.getByRole('status').textContent;
export const legend = (name: string) => screen.getByRole('button', { name });
export const isOn = (name: string) => legend(name).getAttribute('aria-pressed') === 'true';
export const drawnSeries = (root: HTMLElement) => root.querySelectorAll('[data-part="column"]').length;
