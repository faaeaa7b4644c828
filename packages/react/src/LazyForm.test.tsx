import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LazyForm, type LazyPart, ReportProvider } from './index.ts';
import { it as italian } from './locales/it.ts';

afterEach(cleanup);

interface Props {
  titleId: string;
  said: string;
}
const props = { titleId: 'title', said: 'Here it is' };
const Arrived = ({ titleId, said }: Props) => <h3 id={titleId}>{said}</h3>;

function draw(part: LazyPart<Props>) {
  const onClose = vi.fn();
  render(<LazyForm part={part} props={props} title="Filters" onClose={onClose} />);
  return onClose;
}

describe('LazyForm', () => {
  it('has the dialog’s title and says that it loads, then is what was loaded', async () => {
    let arrive = (_: typeof Arrived) => {};
    draw({ load: () => new Promise((resolve) => (arrive = resolve)) });
    expect(screen.getByRole('heading', { name: 'Filters' })).toHaveAttribute('id', 'title');
    expect(screen.getByRole('status')).toHaveTextContent('Loading…');
    arrive(Arrived);
    expect(await screen.findByRole('heading', { name: 'Here it is' })).toHaveAttribute('id', 'title');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is in one language before the second half of it is there', () => {
    const messages = { ...italian, more: () => new Promise<never>(() => {}) };
    const part: LazyPart<Props> = { load: () => new Promise(() => {}) };
    const { container } = render(
      <ReportProvider locale="it" messages={messages}>
        <LazyForm part={part} props={props} title={italian.filters} onClose={() => {}} />
      </ReportProvider>,
    );
    expect(container).toHaveTextContent('FiltriCaricamento…Chiudi');
  });

  it('says that it could not be loaded, and can be left', async () => {
    const onClose = draw({ load: () => Promise.reject(new Error('offline')) });
    expect(await screen.findByText('This could not be loaded. Close it and try again.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
