import type { KeyboardEvent, MouseEvent, SyntheticEvent } from 'react';
import { Swatch } from './Swatch.tsx';
import type { Series } from './series.ts';

interface LegendItemProps {
  series: Series;
  on: boolean;
  /** No other series is shown. */
  alone: boolean;
  onToggle: (event: SyntheticEvent) => void;
  onIsolate: (event: SyntheticEvent) => void;
  patternId: string;
}

/** A series' name, which a press shows or hides. */
export function LegendItem({ series, on, alone, onToggle, onIsolate, patternId }: LegendItemProps) {
  const onClick = (event: MouseEvent) => (event.shiftKey ? onIsolate : onToggle)(event);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    // Not every browser tells the click that follows about Shift.
    event.preventDefault();
    onIsolate(event);
  };
  return (
    <button
      type="button"
      data-part="legend-item"
      data-state={on ? 'on' : 'off'}
      aria-pressed={on}
      aria-disabled={(on && alone) || undefined}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <Swatch series={series} patternId={patternId} />
      <bdi data-part="legend-name">{series.name}</bdi>
    </button>
  );
}
