import { type ReactNode, useRef } from 'react';
import { type TooltipAnchor, useTooltipPlace } from './useTooltipPlace.ts';

interface ChartTooltipProps {
  /** What it is about, in full. */
  title: string;
  anchor: TooltipAnchor;
  children: ReactNode;
}

/** What floats beside the place that is looked at. */
export function ChartTooltip({ title, anchor, children }: ChartTooltipProps) {
  const node = useRef<HTMLDivElement>(null);
  useTooltipPlace(node, anchor, title);
  return (
    <div ref={node} role="tooltip" data-part="tooltip">
      <p data-part="tooltip-title">{title}</p>
      {children}
    </div>
  );
}
