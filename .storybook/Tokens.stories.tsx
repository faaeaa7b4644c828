import { expect, waitFor } from 'storybook/test';
import preview from './preview.tsx';
import { ColourPage, RestPage, SpacePage, TypePage } from './TokenPages.tsx';
import '../packages/report/src/styles.css';
import tokensCss from '../packages/react/src/tokens.css?raw';

/** Drawn from the stylesheets that the page has loaded. */
const meta = preview.meta({ title: 'Tokens', tags: ['!autodocs'] });

const shownIn = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLElement>('[data-token]')].map(({ dataset }) => dataset.token);

export const Colour = meta.story({ render: () => <ColourPage /> });
export const Type = meta.story({ render: () => <TypePage /> });
export const SpaceRadiusDensity = meta.story({ render: () => <SpacePage /> });
export const ShadowMotionLayer = meta.story({ render: () => <RestPage /> });

/** All pages below each other: whatever `tokens.css` names is on one of them. */
export const Every = meta.story({
  render: () => (
    <>
      <ColourPage />
      <TypePage />
      <SpacePage />
      <RestPage />
    </>
  ),
  // Nothing to see that is not on the pages above.
  tags: ['!dev'],
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    const named = new Set(tokensCss.match(/--sar-[a-z\d-]*[a-z\d]/g));
    await expect(named.size).toBeGreaterThan(50);
    await waitFor(async () => {
      const shown = shownIn(canvasElement);
      const missing = [...named].filter((name) => !shown.includes(name));
      await expect(missing).toEqual([]);
    });
  },
});
