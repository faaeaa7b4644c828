import '@smtp-auth-report/react/tokens.css';
import { act, cleanup, fireEvent, render, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DetailsTable } from './DetailsTable.tsx';
import { devices } from './tables.test.fixture.ts';
import { VirtualRows } from './VirtualRows.tsx';
import './styles.css';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

/** A thousand rows that scroll: on the page, or in a shadow root of it, with the same styles. */
async function open(place: string) {
  await page.viewport(1200, 800);
  const host = document.body.appendChild(document.createElement('div'));
  const root = place === 'a page' ? document : host.attachShadow({ mode: 'open' });
  if (root instanceof ShadowRoot)
    root.adoptedStyleSheets = [...document.styleSheets].map(({ cssRules }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
      return sheet;
    });
  const container = (root instanceof ShadowRoot ? root : host).appendChild(document.createElement('div'));
  const { getByRole, queryByRole, findByRole } = within(container);
  render(<DetailsTable data={devices(1000)} title="Devices" rows={VirtualRows} onRowOpen={() => {}} />, {
    container,
  });
  const button = (number: number) => queryByRole('button', { name: `device-${number}@contoso.com` });
  const scrollTo = async (top: number) => {
    (await findByRole('region')).scrollTo({ top });
    await vi.waitFor(() => expect(button(Math.ceil(top / 40) + 1)).not.toBeNull());
  };
  return { table: getByRole('table'), button, scrollTo, focused: () => root.activeElement };
}

describe.each(['a page', 'a shadow root'])('the focus among rows, on %s', (place) => {
  it('goes by keyboard to rows that are not drawn, and back', async () => {
    const { button, scrollTo, focused } = await open(place);
    button(1)?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(button(2));
    await userEvent.keyboard('{End}');
    expect(focused()).toBe(button(1000));
    await scrollTo(4_000);
    expect(focused()).toBe(button(1000));
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe(button(1));
  });

  it('stays on a row that scrolled away while another window has the keyboard', async () => {
    const { button, scrollTo, focused } = await open(place);
    button(3)?.focus();
    await scrollTo(20_000);
    const away = focused() as Element;
    expect(away).toBe(button(3));
    // As when the window loses the focus: the element keeps it, and nothing else has it.
    act(() => void fireEvent.focusOut(away, { relatedTarget: null, composed: true }));
    await scrollTo(24_000);
    expect(button(3)).toBe(away);
    expect(focused()).toBe(away);
  });

  it('is not kept for a row that somebody left', async () => {
    const { button, scrollTo } = await open(place);
    button(3)?.focus();
    await scrollTo(20_000);
    expect(button(3)).not.toBeNull();
    act(() => button(3)?.blur());
    await vi.waitFor(() => expect(button(3)).toBeNull());
  });
});
