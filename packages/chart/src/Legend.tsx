import { useReport } from '@smtp-auth-report/react';
import { type SyntheticEvent, useState } from 'react';
import { fitLegend } from './fitLegend.ts';
import { LegendItem } from './LegendItem.tsx';
import type { Series } from './series.ts';

/** Why the hidden series changed, and what was pressed. */
export interface HiddenKeysChange {
  reason: 'toggle' | 'isolate';
  event: SyntheticEvent;
}

interface LegendProps {
  series: readonly Series[];
  visible: readonly Series[];
  onHiddenKeysChange: (next: readonly string[], details: HiddenKeysChange) => void;
  width: number;
  patternId: string;
  /** Some day is hatched, and the legend must say why. */
  incomplete: boolean;
}

const lines = 2;

/** Names the series. A press shows or hides one; with Shift it shows that one alone, and all again. */
export function Legend({ series, visible, onHiddenKeysChange, width, patternId, incomplete }: LegendProps) {
  const { translate } = useReport();
  const [expanded, setExpanded] = useState(false);
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

  const more = (count: number) => translate('moreSeries', { count });
  const names = series.map(({ name }) => name);
  const fitting = fitLegend(names, width, lines, more(series.length));
  const listed = expanded ? series : series.slice(0, fitting);
  return (
    <div data-part="legend" role="group" aria-label={translate('legend')}>
      {listed.map((one) => (
        <LegendItem
          key={one.index}
          series={one}
          on={shown.has(one.key)}
          alone={shown.size === 1}
          onToggle={(event) => toggle(one.key, event)}
          onIsolate={(event) => isolate(one.key, event)}
          patternId={patternId}
        />
      ))}
      {fitting < series.length && (
        <button
          type="button"
          data-part="legend-more"
          aria-expanded={expanded}
          onClick={() => setExpanded(!expanded)}
        >
          {expanded ? translate('fewerSeries') : more(series.length - fitting)}
        </button>
      )}
      {incomplete && <IncompleteNote patternId={patternId} />}
    </div>
  );
}

function IncompleteNote({ patternId }: { patternId: string }) {
  const { translate } = useReport();
  const chip = { x: 1, y: 1, width: 10, height: 10, rx: 2 };
  return (
    <span data-part="legend-note">
      <svg data-part="swatch" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <rect data-part="incomplete-chip" {...chip} />
        <rect {...chip} fill={`url(#${patternId}-incomplete)`} />
      </svg>
      {translate('partialDay')}
    </span>
  );
}
