import type { SyntheticEvent } from 'react';
import type { Series } from './series.ts';

/** Why the hidden series changed, and what was pressed. */
export interface HiddenKeysChange {
  reason: 'toggle' | 'isolate';
  event: SyntheticEvent;
}

export interface SeriesChoice {
  series: readonly Series[];
  visible: readonly Series[];
  onHiddenKeysChange: (next: readonly string[], details: HiddenKeysChange) => void;
}

/** What a press on a name does: it shows or hides that series; a long one, or one with Shift, shows that one alone, and all again. */
export function hideSeries({ series, visible, onHiddenKeysChange }: SeriesChoice) {
  const shown = new Set(visible.map(({ key }) => key));
  const keysWithout = (test: (key: string) => boolean) =>
    series.map(({ key }) => key).filter((key) => !test(key));

  const toggle = (key: string, event: SyntheticEvent) => {
    const next = keysWithout((one) => (one === key ? !shown.has(one) : shown.has(one)));
    // An empty plot would look like an empty answer.
    if (next.length < series.length) onHiddenKeysChange(next, { reason: 'toggle', event });
  };
  const isolate = (key: string, event: SyntheticEvent) => {
    const alone = shown.size === 1 && shown.has(key);
    onHiddenKeysChange(alone ? [] : keysWithout((one) => one === key), { reason: 'isolate', event });
  };
  /** What a name's button needs to know. */
  return ({ key }: Series) => ({
    on: shown.has(key),
    alone: shown.size === 1,
    onToggle: (event: SyntheticEvent) => toggle(key, event),
    onIsolate: (event: SyntheticEvent) => isolate(key, event),
  });
}
