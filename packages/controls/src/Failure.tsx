import { useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface FailureProps extends ComponentPropsWithoutRef<'div'> {
  /** Offers to try again. Without it, the way to do so is what failed. */
  onRetry?: (() => void) | undefined;
}

/** What could not be loaded or saved, in a sentence. */
export const Failure = forwardRef<HTMLDivElement, FailureProps>(function Failure(
  { onRetry, children, ...rest },
  ref,
) {
  const { translate } = useReport();
  return (
    <div data-part="failure" role="alert" {...rest} ref={ref}>
      <p>{children}</p>
      {onRetry && (
        <button type="button" data-part="button" onClick={onRetry}>
          {translate('retry')}
        </button>
      )}
    </div>
  );
});
