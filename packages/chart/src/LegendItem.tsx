import type { HighlightDetails } from '@smtp-auth-report/react';
import type { KeyboardEvent, MouseEvent, PointerEvent, SyntheticEvent } from 'react';
import { Swatch } from './Swatch.tsx';
import type { Series } from './series.ts';
import { useLongPress } from './useLongPress.ts';

export interface NamePointing {
  /** A series is pointed at by its name; null: none is any more. */
  onName: (index: number | null, reason: HighlightDetails['reason']) => void;
}

interface LegendItemProps extends NamePointing {
  series: Series;
  on: boolean;
  /** No other series is shown. */
  alone: boolean;
  onToggle: (event: SyntheticEvent) => void;
  onIsolate: (event: SyntheticEvent) => void;
  /** Its total; `''` for none. */
  number?: string | undefined;
  /** The same with its unit, for who hears it. */
  sentence?: string | undefined;
  patternId: string;
}

/** A series' name, which a press shows or hides; a long one, or one with Shift, shows it alone. */
export function LegendItem(props: LegendItemProps) {
  const { series, on, alone, number, sentence, onToggle, onIsolate, onName, patternId } = props;
  const sentenceId = sentence === undefined ? undefined : `${patternId}-total-${series.index}`;
  const finger = useLongPress(onIsolate);
  const onClick = (event: MouseEvent) => (event.shiftKey ? onIsolate : onToggle)(event);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    // Not every browser tells the click that follows about Shift.
    event.preventDefault();
    onIsolate(event);
  };
  // A finger does not hover: its press would leave the others pale.
  const byPointer = (index: number | null) => (event: PointerEvent) =>
    event.pointerType !== 'touch' && onName(index, 'pointer');
  const shown = on ? series.index : null;
  const button = (
    <button
      type="button"
      data-part="legend-item"
      data-state={on ? 'on' : 'off'}
      aria-describedby={sentenceId}
      aria-pressed={on}
      aria-disabled={(on && alone) || undefined}
      {...finger}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onPointerEnter={byPointer(shown)}
      onPointerLeave={byPointer(null)}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && onName(shown, 'focus')}
      onBlur={() => onName(null, 'focus')}
    >
      <Swatch series={series} patternId={patternId} />
      <bdi data-part="legend-name">{series.name}</bdi>
    </button>
  );
  if (!sentenceId) return button;
  // Beside the button, whose name says which series; what is heard has its unit.
  return (
    <span data-part="legend-entry">
      {button}
      {number && (
        <span data-part="legend-number" aria-hidden="true">
          {number}
        </span>
      )}
      <span id={sentenceId} data-part="hidden">
        {sentence}
      </span>
    </span>
  );
}
