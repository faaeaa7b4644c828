import { useReport } from '@smtp-auth-report/react';

interface ChartSkeletonProps {
  title: string;
  height: number | '100%';
  captionId: string;
}

/** As large as what comes: heading, drawing and one line of legend. */
export function ChartSkeleton({ title, height, captionId }: ChartSkeletonProps) {
  const { translate } = useReport();
  return (
    <>
      <div data-part="header">
        <p id={captionId} data-part="caption">
          {title}
        </p>
      </div>
      <p data-part="hidden">{translate('loading')}</p>
      {/* Sized by attributes: the height is a number, and the server writes no style. */}
      <svg data-part="drawing" width="100%" height={height} aria-hidden="true">
        <rect data-part="skeleton" width="100%" height="100%" rx="6" />
      </svg>
      <div data-part="legend" aria-hidden="true" />
    </>
  );
}
