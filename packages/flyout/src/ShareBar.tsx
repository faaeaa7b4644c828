import { useReport } from '@smtp-auth-report/react';
import { useId } from 'react';
import type { Share } from './shares.ts';
import { type FieldHighlight, highlightable } from './useHighlight.ts';

/** The least width of a value that has any messages: a risk of one in a thousand must not vanish from the picture. */
const least = 1;

interface Segment extends Share {
  x: number;
  width: number;
}

function segmentsOf(shares: readonly Share[]): Segment[] {
  const present = shares.filter((share) => share.messages > 0);
  const whole = present.reduce((sum, share) => sum + share.messages, 0);
  const wanted = present.map((share) => Math.max(least, (share.messages / whole) * 100));
  const scale = 100 / wanted.reduce((sum, width) => sum + width, 0);
  let x = 0;
  return present.map((share, index) => {
    const width = (wanted[index] ?? 0) * scale;
    x += width;
    return { ...share, x: x - width, width };
  });
}

/** The shares as one bar. What it shows stands in the table beside it too; its name says it in a sentence. */
export function ShareBar({ shares, highlight }: { shares: readonly Share[]; highlight: FieldHighlight }) {
  const { locale, direction, translate, format } = useReport();
  const hatchId = useId();
  const segments = segmentsOf(shares);
  const startOf = ({ x, width }: Segment) => (direction === 'rtl' ? 100 - x - width : x);
  if (segments.length === 0) return null;
  const whole = segments.reduce((sum, segment) => sum + segment.messages, 0);
  const sentences = segments.map((segment) =>
    translate('shareSentence', {
      value: segment.label,
      percent: format.percent(segment.messages, whole),
    }),
  );
  return (
    <svg
      data-part="share-bar"
      role="img"
      aria-label={new Intl.ListFormat(locale, { type: 'unit' }).format(sentences)}
    >
      <defs>
        <pattern
          id={hatchId}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect data-part="hatch-ground" width="5" height="5" />
          <rect data-part="hatch-line" width="2" height="5" />
        </pattern>
      </defs>
      {segments.map((segment, index) => (
        <rect
          key={segment.key}
          {...highlightable(highlight, segment.key)}
          data-part="segment"
          data-swatch={segment.swatch}
          data-series={segment.swatch ? undefined : (index % 10) + 1}
          x={`${startOf(segment).toFixed(3)}%`}
          width={`${segment.width.toFixed(3)}%`}
          height="100%"
          fill={segment.swatch === 'neutral' ? `url(#${hatchId})` : undefined}
        />
      ))}
    </svg>
  );
}
