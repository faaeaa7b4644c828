import { cleanup, render, screen } from '@testing-library/react';
import { createRef, useState } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Segments } from './index.ts';
import './tokens.css';

afterEach(cleanup);

const options = [
  { value: 'a', label: 'First' },
  { value: 'constructor', label: <b>Second</b> },
];

function Held() {
  const [value, setValue] = useState<string | null>(null);
  return <Segments aria-label="Choice" options={options} value={value} onValueChange={setValue} />;
}

describe('Segments', () => {
  it('is chosen from by keyboard, from none at first', async () => {
    render(<Held />);
    expect(screen.getByRole('radiogroup', { name: 'Choice' })).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    await userEvent.keyboard('{Tab} {ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Second' })).toBeChecked();
  });

  it('tells its owner, and leaves the choice to it', async () => {
    const onValueChange = vi.fn();
    render(<Segments aria-label="Choice" options={options} value="a" onValueChange={onValueChange} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Second' }));
    const details = { reason: 'choice', event: expect.objectContaining({ type: 'change' }) };
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('constructor', details);
    expect(screen.getByRole('radio', { name: 'First' })).toBeChecked();
  });

  it('passes ref, class and further props to its root, and comes from the server without inline styles', () => {
    const ref = createRef<HTMLDivElement>();
    const segments = (
      <Segments ref={ref} className="mine" id="it" options={options} value="a" onValueChange={() => {}} />
    );
    render(segments);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'it' });
    expect(renderToString(segments)).not.toContain('style=');
  });
});
