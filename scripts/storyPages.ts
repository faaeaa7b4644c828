import type { Browser } from 'playwright';

/** What Storybook knows of an entry in `index.json`. */
export interface Entry {
  type: string;
  title?: string;
  tags?: readonly string[];
}

/** The ids of the pages that are written by hand; those that Storybook makes show stories that are checked by themselves. */
export const pagesIn = (entries: Readonly<Record<string, Entry>>): string[] =>
  Object.entries(entries).flatMap(([id, { type, tags = [] }]) =>
    type === 'docs' && tags.some((tag) => tag.endsWith('attached-mdx')) ? [id] : [],
  );

/** Storybook's own: it says so of each story that a page shows from another file than its own. */
const noise = 'The storySort option parameter can only be set globally';

/** Opens each page, waits until it and its stories are drawn, and says what went wrong: of how many. */
export async function checkPages(browser: Browser, address: string, ids: readonly string[]): Promise<number> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  let faults: string[] = [];
  let faulty = 0;
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    const ofPage = !message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && ofPage && message.text() !== noise) faults.push(message.text());
  });
  for (const id of ids) {
    faults = [];
    await page.goto(`${address}iframe.html?viewMode=docs&id=${id}`);
    try {
      const handle = await page.waitForFunction(drawn, undefined, { timeout: 30_000 });
      faults.push(...((await handle.jsonValue()) ?? []));
    } catch {
      faults.push('is not drawn after 30 seconds');
    }
    if (faults.length === 0) continue;
    faulty++;
    console.error([id, ...faults.map((fault) => `  ${fault.split('\n', 1)[0]}`)].join('\n'));
  }
  await page.close();
  return faulty;
}

/** In the page: nothing until it is drawn, then what its boxes of errors say. A story stands in the page, or in a frame of its own. */
function drawn(): string[] | undefined {
  type Preview = { storyRenders?: { phase?: string }[]; currentRender?: { phase?: string } };
  const previewOf = (page: unknown) => (page as { __STORYBOOK_PREVIEW__?: Preview })?.__STORYBOOK_PREVIEW__;
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('#storybook-docs .docs-story iframe')];
  const boxes = [document, ...frames.map(({ contentDocument }) => contentDocument)].flatMap((page) => [
    ...(page?.querySelectorAll<HTMLElement>('.sb-errordisplay') ?? []),
  ]);
  const seen = boxes.filter((box) => box.checkVisibility());
  if (seen.length > 0) return seen.map(({ textContent }) => textContent.trim());
  const phases = [
    ...(previewOf(globalThis)?.storyRenders ?? []),
    ...frames.map(({ contentWindow }) => previewOf(contentWindow)?.currentRender),
  ].map((render) => render?.phase);
  if (phases.includes('errored')) return ['a story on it fails'];
  const stories = document.querySelectorAll('#storybook-docs .docs-story').length;
  const done = phases.filter((phase) => phase === 'finished').length;
  return document.querySelector('#storybook-docs h1') && done >= stories ? [] : undefined;
}
