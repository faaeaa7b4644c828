import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { type ComponentProps, createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClauseFilter } from './ClauseFilter.tsx';
import { type FilterField, standardFilterFields } from './filterFields.ts';
import './styles.css';

beforeEach(() => page.viewport(900, 800));
afterEach(cleanup);

const trigger = () => screen.getByRole('button', { name: /^Filters/ });
const button = (name: string) => screen.getByRole('button', { name });
const row = (number: number) => within(screen.getByRole('group', { name: `Condition ${number}` }));
const control = (number: number, name: string) => row(number).getByRole('combobox', { name });
const apply = () => userEvent.click(button('Apply'));
const closed = () =>
  vi.waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(trigger()).toHaveFocus();
  });
const focusIn = () =>
  vi.waitFor(() =>
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement),
  );
async function open(props: ComponentProps<typeof ClauseFilter> = {}) {
  const onValueChange = vi.fn();
  render(<ClauseFilter onValueChange={onValueChange} {...props} />);
  await userEvent.click(trigger());
  await screen.findByRole('dialog', { name: 'Filters' });
  await screen.findByRole('button', { name: 'Apply' });
  return onValueChange;
}
const tls = { field: 'tls', op: 'in', value: ['1.0', '1.1'] } as const;
const some = { where: [tls], having: [{ by: 'total', op: 'atLeast', value: 100 }] } as const;

describe('ClauseFilter', () => {
  it('is written by keyboard alone', async () => {
    const onValueChange = vi.fn();
    render(<ClauseFilter onValueChange={onValueChange} />);
    await userEvent.keyboard('{Tab}{Enter}');
    await screen.findByRole('button', { name: 'Apply' });
    await focusIn();
    await userEvent.keyboard('{Tab}{Tab}{Tab}printer{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      { where: [{ field: 'sender', op: 'contains', value: 'printer' }], having: [] },
      expect.objectContaining({ reason: 'apply' }),
    );
    await closed();
    expect(trigger()).toHaveAccessibleName(/1 condition active/);
  });

  it('writes every kind of condition, all of which must hold', async () => {
    const onValueChange = await open();
    await userEvent.selectOptions(control(1, 'Field'), 'Client');
    await userEvent.selectOptions(control(1, 'Comparison'), 'is not');
    await userEvent.type(row(1).getByRole('textbox', { name: 'Value' }), '192.0.2.1');
    await userEvent.click(button('Add condition'));
    await userEvent.selectOptions(control(2, 'Field'), 'TLS version');
    await userEvent.click(row(2).getByRole('checkbox', { name: 'TLS 1.1' }));
    await userEvent.click(row(2).getByRole('checkbox', { name: 'No TLS' }));
    await userEvent.click(button('Add condition'));
    await userEvent.selectOptions(control(3, 'Field'), 'Messages by authentication');
    await userEvent.selectOptions(control(3, 'Messages with'), 'OAuth');
    await userEvent.selectOptions(control(3, 'Comparison'), 'at most');
    await userEvent.type(row(3).getByRole('spinbutton', { name: 'Value' }), '12.5');
    await apply();
    expect(onValueChange.mock.calls[0]?.[0]).toEqual({
      where: [
        { field: 'client', op: 'isNot', value: '192.0.2.1' },
        { field: 'tls', op: 'in', value: ['none', '1.1'] },
      ],
      having: [{ by: { column: 'oauth', of: 'auth' }, op: 'atMost', value: 12.5, percent: true }],
    });
  });

  it('refuses what means nothing at its field, in words, and goes to the first', async () => {
    const onValueChange = await open({ defaultValue: some });
    await userEvent.click(row(1).getByRole('checkbox', { name: 'TLS 1.0' }));
    await userEvent.click(row(1).getByRole('checkbox', { name: 'TLS 1.1' }));
    await userEvent.fill(row(2).getByRole('spinbutton'), '2.5');
    await apply();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(row(1).getByText('Choose at least one.')).toBeVisible();
    expect(row(2).getByRole('spinbutton')).toHaveAccessibleDescription('Enter a whole number from 0.');
    await vi.waitFor(() => expect(row(1).getByRole('checkbox', { name: 'No TLS' })).toHaveFocus());
    await userEvent.keyboard(' ');
    expect(row(1).queryByText('Choose at least one.')).toBeNull();
    await userEvent.fill(row(2).getByRole('spinbutton'), '3');
    await apply();
    expect(onValueChange).toHaveBeenCalledOnce();
  });

  it('removes conditions, and the focus stays among them', async () => {
    const onValueChange = await open({ defaultValue: some });
    await userEvent.click(button('Remove condition 1'));
    await vi.waitFor(() => expect(control(1, 'Field')).toHaveFocus());
    expect(control(1, 'Field')).toHaveDisplayValue('Messages per sender');
    await userEvent.click(button('Remove condition 1'));
    await vi.waitFor(() => expect(button('Add condition')).toHaveFocus());
    expect(screen.getByText('No conditions: everything counts.')).toBeVisible();
    await apply();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ where: [], having: [] }, expect.anything());
    await closed();
    expect(trigger()).toHaveAccessibleName('Filters');
  });

  it('changes nothing by Cancel or Escape, nor by a press beside it', async () => {
    const onValueChange = await open({ defaultValue: some });
    await userEvent.fill(row(2).getByRole('spinbutton'), '7');
    await page.elementLocator(document.documentElement).click({ position: { x: 880, y: 780 } });
    expect(row(2).getByRole('spinbutton')).toHaveValue(7);
    await userEvent.click(button('Cancel'));
    await closed();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Apply' });
    expect(row(2).getByRole('spinbutton')).toHaveValue(100);
    await focusIn();
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('keeps a condition that it does not know, and says it', async () => {
    const where = [{ field: 'device', op: 'is', value: 'scanner\u202E7' }] as const;
    const onValueChange = await open({ defaultValue: { where, having: [] } });
    expect(row(1).getByText(/^device is/)).toBeVisible();
    await apply();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ where, having: [] }, expect.anything());
  });

  it('says a condition of which one must hold, keeps it to the letter, and removes it as one', async () => {
    const either = {
      anyOf: [tls, { field: 'auth', op: 'is', value: 'basic' }],
    } as const;
    const onValueChange = await open({ defaultValue: { ...some, where: [either, tls] } });
    expect(
      row(1).getByText('TLS version is one of TLS 1.0 or TLS 1.1, or Authentication method is Basic'),
    ).toBeVisible();
    await userEvent.click(row(2).getByRole('checkbox', { name: 'TLS 1.0' }));
    await apply();
    expect(onValueChange.mock.lastCall?.[0].where).toEqual([
      either,
      { field: 'tls', op: 'in', value: ['1.1'] },
    ]);
    await closed();
    await userEvent.click(trigger());
    await screen.findByRole('button', { name: 'Apply' });
    button('Remove condition 1').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(control(1, 'Field')).toHaveFocus());
    await apply();
    expect(onValueChange.mock.lastCall?.[0].where).toEqual([{ field: 'tls', op: 'in', value: ['1.1'] }]);
  });

  it.each([
    ['Sender address', 'is', 'ann@', 'Check how this is written: ann@.'],
    ['Domain', 'is not', 'https://contoso.com', 'Check how this is written: https://contoso.com.'],
    ['Client', 'starts with', ' ', 'Enter a value.'],
    ['Messages per sender', 'at most', '1.5', 'Enter a whole number from 0.'],
    ['Messages by TLS version', 'at least', '101', 'Enter a percent from 0 to 100.'],
  ])('refuses what cannot be a value of %s', async (field, comparison, text, sentence) => {
    const onValueChange = await open();
    await userEvent.selectOptions(control(1, 'Field'), field);
    await userEvent.selectOptions(control(1, 'Comparison'), comparison);
    const value = row(1).getByLabelText('Value');
    await userEvent.fill(value, text);
    await apply();
    expect(value).toHaveAccessibleDescription(sentence);
    await vi.waitFor(() => expect(value).toHaveFocus());
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('takes a field of the host’s', async () => {
    const device: FilterField = {
      id: 'device',
      kind: 'choice',
      dimension: 'device',
      label: () => 'Device',
      values: ['scanner', 'printer'],
      valueLabel: (value) => value.toUpperCase(),
    };
    const onValueChange = await open({ fields: [...standardFilterFields, device] });
    await userEvent.selectOptions(control(1, 'Field'), 'Device');
    await userEvent.click(row(1).getByRole('checkbox', { name: 'PRINTER' }));
    await apply();
    expect(onValueChange.mock.calls[0]?.[0].where).toEqual([
      { field: 'device', op: 'in', value: ['printer'] },
    ]);
  });

  it('fits a narrow page from right to left, its buttons in sight, and breaks no rule of accessibility', async () => {
    await page.viewport(320, 480);
    render(
      <ReportProvider direction="rtl">
        <ClauseFilter defaultValue={{ ...some, where: [tls, tls, tls] }} />
      </ReportProvider>,
    );
    await userEvent.click(trigger());
    await screen.findByRole('button', { name: 'Apply' });
    const dialog = screen.getByRole('dialog');
    const popover = dialog.parentElement as HTMLElement;
    await vi.waitFor(() => expect(getComputedStyle(popover).opacity).toBe('1'));
    const { left, right, bottom } = popover.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(bottom).toBeLessThanOrEqual(480);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    expect(button('Apply').getBoundingClientRect().bottom).toBeLessThanOrEqual(480);
    const { violations } = await axe.run(dialog);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
  });

  it('passes ref, class and further props to its root, comes from the server without styles and hydrates silently', () => {
    const errors = vi.spyOn(console, 'error');
    const ref = createRef<HTMLDivElement>();
    const tree = <ClauseFilter ref={ref} className="mine" id="clauses" defaultValue={some} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(tree);
    expect(container.innerHTML).not.toContain('style=');
    render(tree, { container, hydrate: true });
    expect(ref.current).toMatchObject({ className: 'mine', id: 'clauses' });
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
    container.remove();
  });
});
