import { useState } from 'react';
import preview from '../../../.storybook/preview.tsx';
import { Segments } from './Segments.tsx';

const meta = preview.meta({
  component: Segments,
  title: 'Foundations/Segments',
  args: {
    'aria-label': 'Minimum TLS version',
    options: ['1.0', '1.1', '1.2', '1.3'].map((value) => ({ value, label: `TLS ${value}` })),
    value: '1.2',
    onValueChange: () => {},
  },
  render: (args) => <Held {...args} />,
});

function Held({ value, ...rest }: Parameters<typeof Segments>[0]) {
  const [chosen, choose] = useState(value);
  return <Segments {...rest} value={chosen} onValueChange={choose} />;
}

export const Chosen = meta.story({});
export const NoneChosen = meta.story({ args: { value: null } });
export const Dark = meta.story({ globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ globals: { direction: 'rtl' } });
