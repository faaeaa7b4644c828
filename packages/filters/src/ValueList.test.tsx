import '@smtp-auth-report/react/tokens.css';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClauseFilter, type ClauseFilterProps } from './ClauseFilter.tsx';
import { emptyDraft, readDraft } from './drafts.ts';
import { standardFilterFields, type TextFilterField } from './filterFields.ts';
import { TextFields } from './TextFields.tsx';
import './styles.css';

beforeEach(() => page.viewport(900, 800));
afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.getByRole('textbox', { name: 'Value' });
const values = () => screen.queryAllByRole('row').map((row) => row.textContent);
const value = (name: string) => screen.getByRole('row', { name });
const fault = () => screen.queryByRole('alert')?.textContent;
const senders = (count: number) => Array.from({ length: count }, (_, index) => `s${index}@contoso.com`);
const oneOf = (...list: string[]) => ({
  where: [{ field: 'sender', op: 'in', value: list }] as const,
  having: [],
});

async function open(props: ClauseFilterProps = {}) {
  const onValueChange = vi.fn();
  render(<ClauseFilter onValueChange={onValueChange} {...props} />);
  await userEvent.click(screen.getByRole('button', { name: /^Filters/ }));
  await screen.findByRole('button', { name: 'Apply' });
  if (!props.defaultValue) {
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Comparison' }), 'is one of');
  }
  await screen.findByText(/^(Press Enter after each|\d+ values?$)/);
  return onValueChange;
}
const [sender] = standardFilterFields as readonly [TextFilterField];
const offline = { load: () => Promise.reject(new Error('offline')) };

/** One condition whose list cannot be loaded, and what it is read as. */
function Offline({ chosen }: { chosen: readonly string[] }) {
  const [draft, setDraft] = useState({ ...emptyDraft(0, sender), operator: 'in', chosen });
  const read = readDraft(draft, [sender]);
  return (
    <div data-sar="filter-popover">
      <TextFields
        draft={draft}
        field={sender}
        list={offline}
        change={(changes) => setDraft({ ...draft, ...changes })}
      />
      <output aria-label="read">
        {typeof read === 'string' ? read : JSON.stringify(read.clause, ['value'])}
      </output>
    </div>
  );
}

/** As from a spreadsheet or a mail program. */
function paste(text: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', text);
  field().focus();
  fireEvent(field(), new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
const applied = async (onValueChange: ReturnType<typeof vi.fn>) => {
  await userEvent.click(button('Apply'));
  return onValueChange.mock.lastCall?.[0].where;
};

describe('is one of', () => {
  it('is written by keyboard alone: Enter, comma or space ends a value, Enter in an empty field applies', async () => {
    const onValueChange = await open();
    screen.getByRole('combobox', { name: 'Comparison' }).focus();
    await userEvent.keyboard('{Tab}Ann@Contoso.COM{Enter}bob@bücher.example, scanner7 x{Enter}{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      oneOf('Ann@contoso.com', 'bob@xn--bcher-kva.example', 'scanner7', 'x'),
      expect.objectContaining({ reason: 'apply' }),
    );
  });

  it('takes what is still in the field when it is applied', async () => {
    const onValueChange = await open();
    await userEvent.type(field(), 'ann@contoso.com bob@contoso.com');
    expect(values()).toEqual(['ann@contoso.com']);
    expect(await applied(onValueChange)).toEqual(oneOf('ann@contoso.com', 'bob@contoso.com').where);
  });

  it.each([
    ['lines', 'a@x.example\r\nb@x.example\nc@x.example\n'],
    ['a spreadsheet’s row', 'a@x.example\tb@x.example\tc@x.example'],
    ['commas and semicolons', 'a@x.example, b@x.example; ;c@x.example,'],
    ['Arabic and Japanese commas', 'a@x.example،b@x.example、c@x.example'],
    ['each twice', 'a@x.example a@X.EXAMPLE b@x.example c@x.example b@x.example'],
  ])('adds a pasted list, each value once: %s', async (_, text) => {
    const onValueChange = await open();
    paste(text);
    expect(values()).toEqual(['a@x.example', 'b@x.example', 'c@x.example']);
    expect(field()).toHaveValue('');
    expect(screen.getByText('3 values added.')).toBeInTheDocument();
    expect(await applied(onValueChange)).toEqual(oneOf('a@x.example', 'b@x.example', 'c@x.example').where);
  });

  it('takes three hundred from a spreadsheet, and keeps what is over the limit in the field, with the reason', async () => {
    const onValueChange = await open();
    paste(senders(302).join('\n'));
    expect(values()).toHaveLength(300);
    expect(fault()).toMatch(/^At most 300 values fit in one condition, for a link/);
    expect(field()).toHaveValue('s300@contoso.com, s301@contoso.com');
    await userEvent.click(button('Apply'));
    expect(onValueChange).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(field()).toHaveFocus());
    await userEvent.fill(field(), '');
    expect(fault()).toBeUndefined();
    const [clause] = await applied(onValueChange);
    expect(clause.value).toEqual(senders(300));
  });

  it('refuses what cannot be a value at the field, in words, and keeps it there to be mended', async () => {
    const onValueChange = await open();
    paste('ann@contoso.com\n@contoso.com\nbob@con..toso.com');
    expect(values()).toEqual(['ann@contoso.com']);
    expect(field()).toHaveAccessibleDescription(
      /^Check how this is written: @contoso.com and bob@con..toso.com/,
    );
    expect(field()).toBeInvalid();
    const { bottom } = field().getBoundingClientRect();
    expect(screen.getByRole('alert').getBoundingClientRect().top - bottom).toBeLessThan(16);
    await userEvent.click(button('Apply'));
    expect(onValueChange).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(field()).toHaveFocus());
    await userEvent.fill(field(), 'bob@contoso.com');
    expect(field()).toBeValid();
    expect(await applied(onValueChange)).toEqual(oneOf('ann@contoso.com', 'bob@contoso.com').where);
  });

  it('leaves what is refused under the cursor while somebody types', async () => {
    await open();
    await userEvent.type(field(), 'a@b..c, d');
    expect(field()).toHaveValue('a@b..c, d');
    expect(fault()).toMatch(/a@b\.\.c/);
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}{Delete}');
    await userEvent.keyboard('{Enter}');
    expect(values()).toEqual(['a@b.c', 'd']);
  });

  it('asks for a value where there is none', async () => {
    const onValueChange = await open();
    await userEvent.keyboard('{Tab}{Enter}');
    await userEvent.click(button('Apply'));
    expect(field()).toHaveAccessibleDescription(/^Enter a value\./);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('removes by keyboard, the focus on the next, and at last back in the field', async () => {
    const onValueChange = await open({ defaultValue: oneOf('a', 'b', 'c') });
    // Nowhere for a moment, and the dialog may take it to its first control.
    const lost = vi.fn();
    screen.getByRole('dialog').addEventListener('focusout', (event) => event.relatedTarget ?? lost());
    field().focus();
    await userEvent.keyboard('{Backspace}');
    expect(value('c')).toHaveFocus();
    expect(values()).toEqual(['a', 'b', 'c']);
    await userEvent.keyboard('{Backspace}');
    await vi.waitFor(() => expect(value('b')).toHaveFocus());
    await userEvent.keyboard('{ArrowLeft}{Delete}');
    await vi.waitFor(() => expect(value('b')).toHaveFocus());
    expect(values()).toEqual(['b']);
    await userEvent.keyboard('{Delete}');
    await vi.waitFor(() => expect(field()).toHaveFocus());
    expect(values()).toEqual([]);
    expect(lost).not.toHaveBeenCalled();
    await userEvent.keyboard('d{Enter}');
    expect(await applied(onValueChange)).toEqual(oneOf('d').where);
  });

  it('removes by mouse, and closes by Escape from any value without a change', async () => {
    const onValueChange = await open({ defaultValue: oneOf('a', 'b') });
    await userEvent.click(within(value('a')).getByRole('button', { name: 'Remove a' }));
    expect(values()).toEqual(['b']);
    value('b').focus();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('is one stop of the Tab key, whatever the number of values', async () => {
    await open({ defaultValue: oneOf(...senders(50)) });
    field().focus();
    await userEvent.keyboard('{Tab}');
    expect(value('s0@contoso.com')).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(field()).toHaveFocus();
    await userEvent.keyboard('{Tab}{End}');
    expect(value('s49@contoso.com')).toHaveFocus();
    expect(value('s49@contoso.com')).toBeVisible();
  });

  it('gives a list from a link back to the letter, longer than it would take itself, and no domain by its name', async () => {
    const long = ['', ...senders(500)];
    const where = [{ field: 'domain', op: 'in', value: long }] as const;
    const onValueChange = await open({ defaultValue: { where, having: [] } });
    expect(value('(no domain)')).toBeInTheDocument();
    expect(await applied(onValueChange)).toEqual(where);
  });

  it('lets a host’s field say what ends a value, what can be one, and how many', async () => {
    const site: TextFilterField = {
      id: 'site',
      kind: 'text',
      dimension: 'site',
      label: () => 'Site',
      operators: ['in'],
      isValue: (text) => !/\d/.test(text),
      most: 2,
    };
    const onValueChange = await open({ fields: [site] });
    await userEvent.type(field(), 'New York, Floor 7');
    await userEvent.keyboard('{Enter}');
    expect(fault()).toBe('Check how this is written: Floor 7.');
    await userEvent.fill(field(), 'San José;Rome');
    await userEvent.keyboard('{Enter}');
    expect(fault()).toMatch(/^At most 2 values/);
    await userEvent.fill(field(), '');
    expect(await applied(onValueChange)).toEqual([
      { field: 'site', op: 'in', value: ['New York', 'San José'] },
    ]);
  });

  it('keeps what was typed when the comparison changes', async () => {
    const onValueChange = await open({ defaultValue: oneOf('a', 'b') });
    const comparison = screen.getByRole('combobox', { name: 'Comparison' });
    await userEvent.selectOptions(comparison, 'contains');
    await userEvent.type(field(), 'printer');
    await userEvent.selectOptions(comparison, 'is one of');
    expect(values()).toEqual(['a', 'b']);
    expect(field()).toHaveValue('printer');
    expect(await applied(onValueChange)).toEqual(oneOf('a', 'b', 'printer').where);
  });

  it('takes a list with commas where its own field cannot be loaded', async () => {
    render(<Offline chosen={['a', 'b']} />);
    expect(await screen.findByText(/^The list could not be loaded/)).toBeVisible();
    expect(field()).toHaveValue('a, b');
    await userEvent.fill(field(), 'a, c ');
    expect(field()).toHaveValue('a, c ');
    expect(screen.getByRole('status', { name: 'read' })).toHaveTextContent('{"value":["a","c"]}');
  });

  it('fits a narrow page with long values, its buttons in sight, and breaks no rule of accessibility', async () => {
    await page.viewport(320, 560);
    await open({ defaultValue: oneOf(`${'x'.repeat(200)}@contoso.com`, 'שלום@contoso.com', ...senders(40)) });
    const dialog = screen.getByRole('dialog');
    const popover = dialog.parentElement as HTMLElement;
    await vi.waitFor(() => expect(getComputedStyle(popover).opacity).toBe('1'));
    expect(popover.getBoundingClientRect().right).toBeLessThanOrEqual(320);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    const list = screen.getByRole('grid', { name: '42 values' });
    expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
    expect(field().getBoundingClientRect().width).toBeGreaterThan(200);
    expect(screen.getByText('42 values').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      field().getBoundingClientRect().bottom,
    );
    expect(button('Apply').getBoundingClientRect().bottom).toBeLessThanOrEqual(560);
    const { violations } = await axe.run(dialog);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
  });
});
