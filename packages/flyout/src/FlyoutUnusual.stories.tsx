import { SourceError } from '@smtp-auth-report/core';
import { expect, fn, userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { FlyoutUnusual } from './index.ts';
import { activity, nothingUnusual, tooEarly } from './samples.test.fixture.ts';
import './styles.css';

const meta = preview.meta({
  component: FlyoutUnusual,
  title: 'Unusual activity',
  args: { activity, onSenderOpen: fn(), level: 2 },
});

export const Found = meta.story({});
export const Unfolded = meta.story({
  args: { activity: { ...activity, truncated: true } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { expanded: false }));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(7);
    await expect(canvas.getByText(/More was found/)).toBeVisible();
  },
});
export const WithoutButtons = meta.story({ args: { onSenderOpen: undefined } });
export const NothingFound = meta.story({ args: { activity: nothingUnusual } });
export const TooEarly = meta.story({ args: { activity: tooEarly } });
export const NoCompleteDay = meta.story({ args: { activity: { ...nothingUnusual, judged: null } } });
export const Loading = meta.story({ args: { activity: undefined, loading: true } });
export const Stale = meta.story({ args: { loading: true } });
export const Failed = meta.story({
  args: { activity: undefined, error: new SourceError('timeout', 'slow'), onRetry: fn() },
});
export const Dark = Found.extend({ globals: { theme: 'dark' } });
export const Narrow = Found.extend({ globals: { width: 'narrow' } });
export const RightToLeft = Found.extend({ globals: { direction: 'rtl' } });
export const Italian = Found.extend({ globals: { locale: 'it' } });
export const French = Found.extend({ globals: { locale: 'fr' } });
export const Spanish = Found.extend({ globals: { locale: 'es' } });
export const ItalianTooEarly = TooEarly.extend({ globals: { locale: 'it' } });
export const FrenchNothingFound = NothingFound.extend({ globals: { locale: 'fr' } });
export const SpanishFailed = Failed.extend({ globals: { locale: 'es' } });
