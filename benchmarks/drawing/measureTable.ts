import { frameEnd, pause, quantile, timePaint } from './clock.ts';
import { tableData } from './tableData.ts';
import type { TablePeer } from './tables/tablePeer.ts';
import type { Found, ScrollTask, TablePeerId, TableTask } from './task.ts';

const open: Record<TablePeerId, () => Promise<TablePeer>> = {
  ours: async () => (await import('./tables/ours.tsx')).ours,
  tanstack: async () => (await import('./tables/tanstack.tsx')).tanstack,
};

/** Milliseconds from one frame to the next: at 60 frames a second one was missed. */
const lateAfter = 25;

const firstRow = (host: Element) => host.querySelector('[data-part="row"]')?.textContent ?? '';

async function show(host: HTMLElement, { peer, rows, rest }: TableTask | ScrollTask) {
  const draw = (await open[peer]())(host);
  const data = tableData(rows);
  await pause(rest);
  const times = await timePaint(
    host,
    () => draw(data),
    () => firstRow(host) !== '',
    rest,
  );
  return { data, times };
}

/** First paint, and the order changed twice by a press on a heading. */
export async function measureTable(host: HTMLElement, task: TableTask): Promise<Found> {
  const { data, times } = await show(host, task);
  const keys = data.rows.map(({ key }) => key);
  const sorted = [...keys].sort();
  const wrong: string[] = [];
  const expect = (sender: string | undefined, when: string) => {
    if (!firstRow(host).includes(sender ?? '')) {
      wrong.push(`${when} “${firstRow(host).slice(0, 60)}” is first, not ${sender}`);
    }
  };
  expect(keys[0], 'At first');
  const nodes = host.querySelectorAll('*').length;
  await pause(2 * task.rest);
  async function press(sender: string | undefined, when: string): Promise<number> {
    const heading = [...host.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Sender'));
    const before = firstRow(host);
    const { settled } = await timePaint(
      host,
      () => heading?.click(),
      () => firstRow(host) !== before,
      task.rest,
    );
    expect(sender, when);
    return settled;
  }
  const sort = await press(sorted[0], 'After a press');
  const sortAgain = await press(sorted.at(-1), 'After another press');
  return { figures: { shown: times.shown, paint: times.settled, sort, sortAgain, nodes }, wrong };
}

/** Scrolls a little in every frame. */
export async function measureScroll(host: HTMLElement, task: ScrollTask): Promise<Found> {
  const { rows, steps, stride, rest } = task;
  const { data } = await show(host, task);
  // What is done when nothing else is to be done is done by then.
  await pause(5 * rest);
  const scroller = host.querySelector('[data-part="scroller"]') as HTMLElement;
  const gaps: number[] = [];
  const busy: number[] = [];
  let begun = 0;
  // The first to hear of the scroll, at the beginning of the frame that shows it.
  host.addEventListener(
    'scroll',
    () => {
      begun = performance.now();
    },
    { capture: true },
  );
  let before = await frameEnd();
  for (let step = 0; step < steps; step++) {
    scroller.scrollTop += stride;
    const ended = await frameEnd();
    gaps.push(ended - before);
    busy.push(ended - begun);
    before = ended;
  }
  const wrong = steps * stride <= scroller.scrollTop ? [] : [`Scrolled to ${scroller.scrollTop} only`];
  const top = Math.floor(scroller.scrollTop / (scroller.scrollHeight / rows));
  const near = data.rows.slice(Math.max(0, top - 6), top + 6).map(({ key }) => key);
  const drawn = host.querySelector('[data-part="scroller"]')?.textContent ?? '';
  if (!near.some((key) => drawn.includes(key))) wrong.push(`None of the rows near ${top} is drawn`);
  return {
    figures: {
      gap: quantile(gaps, 0.95),
      late: (100 * gaps.filter((gap) => gap > lateAfter).length) / gaps.length,
      scroll: quantile(busy, 0.95),
      scrollMedian: quantile(busy),
    },
    wrong,
  };
}
