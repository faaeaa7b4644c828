import type { PivotTable } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { messagesTable } from '../../../../.storybook/tables.ts';
import { DetailsTable } from '../../src/index.ts';
import { VirtualRows } from '../../src/virtual.ts';
import '../../src/styles.css';
import { BareTable } from './bareTable.tsx';

/** 100,000 senders in Zipf's proportions, over six TLS versions, most messages first. */
function manySenders(): PivotTable {
  const keys = Array.from(
    { length: 100_000 },
    (_, index) => `device-${(index * 7919) % 100_003}@domain-${index % 500}.example`,
  );
  const versions = ['none', '1.0', '1.1', '1.2', '1.3', 'unknown'];
  return messagesTable(keys, versions, (row, column) =>
    (row + column) % 3 === 0 ? Math.ceil(900_000 / (row + 1)) : 0,
  );
}

export interface Measured {
  /** Milliseconds from rendering to the frame in which the first row is on screen. */
  paint: number;
  /** 95th percentile of the time between frames while it scrolls. */
  scroll: number;
  /** The time that scripts took in those frames, 95th percentile. */
  busy: number;
  /** Milliseconds from the press on a heading to the frame that shows the order. */
  sort: number;
  /** The same for the press after it. */
  sortAgain: number;
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
/** The frame after the next one: what was drawn is on screen. */
const painted = async () => {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now();
};
const p95 = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

async function scrollThrough(scroller: HTMLElement) {
  const gaps: number[] = [];
  const busy: number[] = [];
  let before = await frame();
  for (let step = 0; step < 180; step++) {
    const begun = performance.now();
    // Ten rows a frame, as fast as a wheel is turned.
    scroller.scrollTop += 400;
    // The handlers of the scroll and what they draw run before the next frame does.
    const now = await frame();
    gaps.push(now - before);
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(0);
    });
    busy.push(performance.now() - begun);
    before = now;
  }
  return { scroll: p95(gaps), busy: p95(busy) };
}

async function press(heading: string) {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(heading));
  const begun = performance.now();
  button?.click();
  return (await painted()) - begun;
}

async function measure(view: (data: PivotTable) => ReactNode): Promise<Measured> {
  const data = manySenders();
  // A page that shows the table has its provider already.
  const root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(<ReportProvider locale="en" />);
  await painted();
  const begun = performance.now();
  root.render(<ReportProvider locale="en">{view(data)}</ReportProvider>);
  while (!document.querySelector('[data-part="row"]')) await new Promise((resolve) => setTimeout(resolve));
  const paint = (await painted()) - begun;
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const scrolled = await scrollThrough(document.querySelector('[data-part="scroller"]') as HTMLElement);
  return { paint, ...scrolled, sort: await press('Sender'), sortAgain: await press('Sender') };
}

const views = {
  ours: (data: PivotTable) => (
    <DetailsTable data={data} title="TLS usage" rows={VirtualRows} onRowOpen={() => {}} actions={[]} />
  ),
  bare: (data: PivotTable) => <BareTable data={data} />,
};

Object.assign(window, { measure: (name: keyof typeof views) => measure(views[name]) });
