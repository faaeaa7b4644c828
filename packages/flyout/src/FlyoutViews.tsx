import { activeElementOf, useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { CloseButton } from './CloseButton.tsx';
import type { FlyoutDetail, FlyoutProps } from './Flyout.tsx';
import { ArrowIcon } from './Icon.tsx';

interface FlyoutViewsProps extends Pick<FlyoutProps, 'onBack'> {
  titleId: string;
  title: ReactNode;
  detail: FlyoutDetail | null;
  onClose: () => void;
  children: ReactNode;
}

/** The panel's header and what is in it: the children, or one step further in, the detail. */
export function FlyoutViews({ titleId, title, detail, onBack, onClose, children }: FlyoutViewsProps) {
  const { translate, direction } = useReport(commonWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOfViews(heading, detail !== null);
  return (
    <>
      <header data-part="header">
        <h2 ref={heading} id={titleId} tabIndex={-1} data-part="title">
          {detail ? detail.title : title}
        </h2>
        {/* After the title, which has the focus first: then the next tab stop is the way back. It stands before it. */}
        {detail && onBack && (
          <button
            type="button"
            data-part="button"
            data-variant="plain"
            data-action="back"
            aria-label={translate('back')}
            title={translate('back')}
            onClick={(event) => onBack({ reason: 'back-button', event })}
          >
            <ArrowIcon to={direction === 'rtl' ? 'right' : 'left'} />
          </button>
        )}
        <CloseButton onClose={onClose} />
      </header>
      {/* Hidden, not gone: its lists stay unfolded, and what opened the detail is still there to return to. */}
      <div data-part="body" hidden={detail !== null}>
        {children}
      </div>
      {detail && (
        <div data-part="body" data-view="detail">
          {detail.content}
        </div>
      )}
    </>
  );
}

/** Further in, focus goes to the title, which says where one is; on the way back to what opened it, and to its place. */
function useFocusOfViews(heading: RefObject<HTMLHeadingElement | null>, inDetail: boolean) {
  const shown = useRef(inDetail);
  const opener = useRef<Element | null>(null);
  const scrolled = useRef(0);

  useEffect(() => {
    const dialog = scrollerOf(heading.current);
    if (!dialog || inDetail) return;
    // Told while it happens: once the children are hidden, their place is lost.
    const keep = () => {
      if (!shown.current) scrolled.current = dialog.scrollTop;
    };
    dialog.addEventListener('scroll', keep, { passive: true });
    return () => dialog.removeEventListener('scroll', keep);
  }, [heading, inDetail]);

  useLayoutEffect(() => {
    if (shown.current === inDetail) return;
    shown.current = inDetail;
    const dialog = scrollerOf(heading.current);
    if (inDetail) {
      // What is hidden keeps its focus until the next frame.
      opener.current = activeElementOf(heading.current);
      heading.current?.focus({ preventScroll: true });
      dialog?.scrollTo(0, 0);
      return;
    }
    const back = opener.current;
    const target =
      back instanceof HTMLElement && back.isConnected && dialog?.contains(back) ? back : heading.current;
    target?.focus({ preventScroll: true });
    dialog?.scrollTo(0, scrolled.current);
    opener.current = null;
  }, [heading, inDetail]);
}

const scrollerOf = (heading: Element | null) => heading?.closest('[data-part="dialog"]');
