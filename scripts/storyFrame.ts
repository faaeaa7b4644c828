// Storybook's frame, story after story on one page: to load it anew for each would cost a second.
import type { Page } from 'playwright';

export const themes = ['light', 'dark', 'forced colors'] as const;
export type Theme = (typeof themes)[number];

/** Storybook's own way to tell its frame what to show. */
interface Channel {
  emit(event: string, payload: unknown): void;
  on(event: string, listener: (payload: unknown) => void): void;
  off(event: string, listener: (payload: unknown) => void): void;
}

/** Tells the frame, and waits until the story is drawn and played: to tell it more before that would load the page anew. */
export function tell(page: Page, event: string, payload: unknown): Promise<void> {
  return page.evaluate(
    ([event, payload]) =>
      new Promise<void>((done, fail) => {
        const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
          .__STORYBOOK_ADDONS_CHANNEL__;
        const failures = [
          'storyErrored',
          'storyThrewException',
          'playFunctionThrewException',
          'storyMissing',
        ];
        const stop = () => {
          clearTimeout(timer);
          channel.off('storyFinished', finished);
          for (const failure of failures) channel.off(failure, failed);
        };
        const finished = () => {
          stop();
          done();
        };
        const failed = (what: unknown) => {
          stop();
          fail(new Error((what as Error | undefined)?.message ?? 'The story failed.'));
        };
        const timer = setTimeout(failed, 60_000, new Error('The story did not finish within a minute.'));
        channel.on('storyFinished', finished);
        for (const failure of failures) channel.on(failure, failed);
        channel.emit(event, payload);
      }),
    [event, payload] as const,
  );
}

/** Nothing moves any more, and what measures itself has drawn. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    for (let frames = 0; frames < 2 || (frames < 60 && document.getAnimations().some(moves)); frames++)
      await frame();
    function moves(animation: Animation) {
      return animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity;
    }
  });
}

/** What the story itself insists on, else what the toolbar says. */
export const shown = (page: Page) =>
  page.evaluate(() => ({
    direction: document.documentElement.dir,
    theme: document.documentElement.dataset.theme,
  }));

/** Only the stylesheets know of themes: no story has to be drawn again. */
export async function putOn(page: Page, theme: Theme): Promise<void> {
  const scheme = theme === 'dark' ? 'dark' : 'light';
  await page.emulateMedia({
    forcedColors: theme === 'forced colors' ? 'active' : 'none',
    colorScheme: scheme,
  });
  await page.evaluate((scheme) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-theme]'))
      element.dataset.theme = scheme;
  }, scheme);
}
