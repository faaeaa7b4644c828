import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { useReport } from './ReportProvider.tsx';

export interface NoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** What it says: nothing there, something failed, or not offered. */
  tone: 'empty' | 'error' | 'unavailable';
  title?: ReactNode;
  /** With it, a button offers to try again. */
  onRetry?: (() => void) | undefined;
}

/** A sentence in place of what cannot be shown, and one thing to do. An error is announced. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { tone, title, onRetry, children, ...rest },
  ref,
) {
  const { translate } = useReport();
  return (
    <div
      data-sar="notice"
      data-part="root"
      data-state={tone}
      role={tone === 'error' ? 'alert' : undefined}
      {...rest}
      ref={ref}
    >
      {title && <p data-part="title">{title}</p>}
      <p data-part="body">{children}</p>
      {onRetry && (
        <button type="button" data-part="button" onClick={onRetry}>
          {translate('retry')}
        </button>
      )}
    </div>
  );
});
