import preview from '../../../.storybook/preview.tsx';
import { Notice } from './Notice.tsx';

const meta = preview.meta({ component: Notice, title: 'Foundations/Notice' });

export const Empty = meta.story({
  args: { tone: 'empty', title: 'Nothing was sent with SMTP AUTH', children: 'Try a longer range.' },
});

export const Failed = meta.story({
  args: {
    tone: 'error',
    title: 'The report could not be loaded',
    children: 'Try again in a moment.',
    onRetry: () => {},
  },
});

export const Dark = meta.story({ ...Failed.composed, globals: { theme: 'dark' } });
