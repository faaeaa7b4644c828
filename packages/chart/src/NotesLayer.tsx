import { memo } from 'react';
import { fitText } from './fitText.ts';
import type { Frame } from './frame.ts';
import type { Notes, PlacedNote } from './notes.ts';
import type { Layout } from './stack.ts';

interface NotesLayerProps {
  notes: Notes;
  frame: Frame;
  layout: Layout;
  direction: 'ltr' | 'rtl';
}

/** Pixels between a line and its words, and between words and the next line. */
const gap = 6;
const markSize = 5;
/** From the top of the plot up to the words: marks stand between. */
const wordsHeight = 20;

/** The host's dates as lines with their words above, as far as they have room, and marks over unusual days. */
export const NotesLayer = memo(function NotesLayer({ notes, frame, layout, direction }: NotesLayerProps) {
  const { annotations, marks } = notes;
  const { top, bottom, centers, textScale } = frame;
  const words = top - wordsHeight * textScale;
  const x = (row: number) => Math.round(centers[row] ?? 0) + 0.5;
  return (
    <g data-part="notes">
      {annotations.length > 0 && (
        <path
          data-part="annotation-line"
          d={annotations.map(({ row }) => `M${x(row)},${words - 10 * textScale}V${bottom}`).join('')}
        />
      )}
      {placeWords(annotations, frame, direction).map(({ row, at, anchor, text }) => (
        <text key={row} data-part="annotation" x={at} y={words} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {marks.length > 0 && (
        <path
          data-part="marks"
          d={marks.map((mark) => diamond(x(mark.row), markTop(mark, layout, frame))).join('')}
        />
      )}
    </g>
  );
});

interface PlacedWords {
  row: number;
  at: number;
  anchor: 'start' | 'end';
  text: string;
}

/** Words begin at their line and end before the next; where the last has no room, they end at it. */
function placeWords(
  annotations: readonly PlacedNote[],
  frame: Frame,
  direction: 'ltr' | 'rtl',
): PlacedWords[] {
  const { left, right, width, centers, textScale } = frame;
  const sign = direction === 'rtl' ? -1 : 1;
  const end = sign > 0 ? width : 0;
  const start = sign > 0 ? left : right;
  const rows = [...new Set(annotations.map(({ row }) => row))];
  let free = start;
  return rows.flatMap((row, position): PlacedWords[] => {
    const label = annotations.filter((note) => note.row === row).map((note) => note.label);
    const line = centers[row] ?? 0;
    const following = rows[position + 1];
    const limit = following === undefined ? end : (centers[following] ?? 0) - sign * gap;
    const after = (limit - line) * sign - gap;
    const before = (line - free) * sign - gap;
    const words = label.join(' · ');
    const behind = fitText(words, after, textScale);
    const ahead = fitText(words, before, textScale);
    free = line + sign * gap;
    if (behind.text.length >= ahead.text.length) {
      if (!behind.text) return [];
      free = line + sign * (2 * gap + behind.width);
      return [{ row, at: line + sign * gap, anchor: 'start', text: behind.text }];
    }
    return [{ row, at: line - sign * gap, anchor: 'end', text: ahead.text }];
  });
}

/** Above its series, or above all of the day. */
function markTop({ row, column }: PlacedNote, { bands }: Layout, frame: Frame): number {
  const own = bands.find(({ series }) => series.key === column);
  const value = own ? (own.top[row] ?? 0) : bands.reduce((most, { top }) => Math.max(most, top[row] ?? 0), 0);
  return Math.max(frame.top, frame.y(value)) - markSize - 3;
}

function diamond(x: number, y: number): string {
  const s = markSize;
  return `M${x},${Math.round(y) - s}l${s},${s}l${-s},${s}l${-s},${-s}z`;
}
