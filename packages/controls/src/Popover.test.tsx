import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popover, type PopoverProps } from './Popover.tsx';
import './styles.css';

function Opener({ align }: Pick<PopoverProps, 'align'>) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        style={{ display: 'block', inlineSize: 400, margin: '0 auto' }}
        onClick={() => setOpen(true)}
      >
        More
      </button>
      <Popover
        data-sar="opened"
        aria-label="All of it"
        trigger={trigger}
        open={open}
        onOpenChange={setOpen}
        align={align}
      >
        <button type="button">Something</button>
        <ListBox aria-label="Things" selectionMode="single">
          <ListBoxItem>One</ListBoxItem>
        </ListBox>
      </Popover>
    </>
  );
}

async function openIt(props: { locale: string; direction: 'ltr' | 'rtl'; align?: 'start' | 'end' }) {
  const { align, ...report } = props;
  await page.viewport(800, 600);
  render(
    <ReportProvider {...report}>
      <Opener align={align} />
    </ReportProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  const dialog = await screen.findByRole('dialog', { name: 'All of it' });
  const popover = dialog.closest('[data-sar="opened"]') as HTMLElement;
  const trigger = screen.getByText('More');
  return { dialog, popover, trigger };
}

afterEach(cleanup);

describe('Popover', () => {
  it.each([
    { locale: 'en', direction: 'ltr', align: 'start', edge: 'left' },
    { locale: 'en', direction: 'ltr', align: 'end', edge: 'right' },
    // The report's direction holds, whatever that of the language.
    { locale: 'en', direction: 'rtl', align: 'start', edge: 'right' },
    { locale: 'ar', direction: 'rtl', align: 'end', edge: 'left' },
    { locale: 'ar', direction: 'ltr', align: 'start', edge: 'left' },
  ] as const)(
    'stands below its button in line with its $edge: $locale, $direction, $align',
    async ({ edge, ...props }) => {
      const { dialog, ...both } = await openIt(props);
      await waitFor(() => {
        const [popover, trigger] = [both.popover, both.trigger].map((one) => one.getBoundingClientRect());
        expect(popover?.top).toBeGreaterThan(trigger?.bottom ?? 0);
        expect(popover?.[edge]).toBeCloseTo(trigger?.[edge] ?? 0, 0);
        expect(popover?.width).toBeLessThan(trigger?.width ?? 0);
      });
      expect(dialog.dir).toBe(props.direction);
    },
  );

  it('takes the focus, and gives it back to its button', async () => {
    const { dialog } = await openIt({ locale: 'en', direction: 'ltr' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' })));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('gives what can be pressed what React Aria would give them by an inline style, and keeps that from coming', async () => {
    await openIt({ locale: 'en', direction: 'ltr' });
    const option = await screen.findByRole('option', { name: 'One' });
    // The short name of what React Aria says: pan-x pan-y pinch-zoom.
    expect(getComputedStyle(option).touchAction).toBe('manipulation');
    cleanup();
    await openIt({ locale: 'en', direction: 'ltr' });
    const claimed = document.querySelectorAll('[id="react-aria-pressable-style"]');
    expect([...claimed].map(({ localName }) => localName)).toEqual(['meta']);
  });
});
