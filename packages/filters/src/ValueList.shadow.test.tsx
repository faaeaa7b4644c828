import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emptyDraft } from './drafts.ts';
import { standardFilterFields, type TextFilterField } from './filterFields.ts';
import { ValueList } from './ValueList.tsx';

const [sender] = standardFilterFields as readonly [TextFilterField];

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function Values() {
  const [draft, setDraft] = useState({
    ...emptyDraft(0, sender),
    operator: 'in',
    chosen: ['a', 'b', 'c'],
  });
  return (
    <ValueList
      draft={draft}
      field={sender}
      change={(changes) => setDraft((now) => ({ ...now, ...changes }) as typeof now)}
    />
  );
}

describe('values inside a shadow root', () => {
  it('are removed by keyboard, the focus never lost: on the next, and at last in the field', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const container = root.appendChild(document.createElement('div'));
    const { getByRole, queryAllByRole } = within(container);
    render(<Values />, { container });
    const lost = vi.fn();
    container.addEventListener('focusout', (event) => event.relatedTarget ?? lost());

    getByRole('textbox').focus();
    await userEvent.keyboard('{Backspace}');
    expect(root.activeElement).toBe(getByRole('row', { name: 'c' }));
    await userEvent.keyboard('{Delete}');
    await vi.waitFor(() => expect(root.activeElement).toBe(getByRole('row', { name: 'b' })));
    await userEvent.keyboard('{Delete}');
    await vi.waitFor(() => expect(root.activeElement).toBe(getByRole('row', { name: 'a' })));
    await userEvent.keyboard('{Delete}');
    await vi.waitFor(() => expect(root.activeElement).toBe(getByRole('textbox')));
    expect(queryAllByRole('row')).toEqual([]);
    expect(lost).not.toHaveBeenCalled();
  });
});
