import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { useReport } from './ReportProvider.tsx';
import { useFocusPassedOn } from './useFocusPassedOn.ts';

export interface NoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** What it says: nothing there, something failed, or not offered. */
  tone: 'empty' | 'error' | 'unavailable';
  title?: ReactNode;
  /** With it, a button offers to try again. */
  onRetry?: (() => void) | undefined;
  /** It is being tried again: a press does nothing more. */
  retrying?: boolean | undefined;
}

/** A sentence in place of what cannot be shown, and one thing to do. An error is announced. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { tone, title, onRetry, retrying, children, ...rest },
  ref,
) {
  const { translate } = useReport();
  const button = useFocusPassedOn();
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
        <button
          ref={button}
          type="button"
          data-part="button"
          // Not `disabled`, which would take the focus away.
          aria-disabled={retrying || undefined}
          onClick={retrying ? undefined : onRetry}
        >
          {translate('retry')}
        </button>
      )}
    </div>
  );
});
