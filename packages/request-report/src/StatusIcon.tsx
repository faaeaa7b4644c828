import type { RequestedReport } from './requests.ts';

/** A shape for each status, so that it is not told by colour alone. */
const shapes: Record<RequestedReport['status'], string> = {
  pending: 'M8 4.5V8l2.5 1.5',
  ready: 'm5 8.25 2 2 4-4.5',
  empty: 'M5 8h6',
  failed: 'M8 4.75v4M8 11.2v.05',
};

export function StatusIcon({ status }: { status: RequestedReport['status'] }) {
  return (
    <svg data-part="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.25" />
      <path d={shapes[status]} />
    </svg>
  );
}
