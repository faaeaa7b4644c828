import { useControllableState, useReport } from '@smtp-auth-report/react';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type MouseEvent,
  type ReactNode,
  useId,
  useRef,
} from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { FlyoutViews } from './FlyoutViews.tsx';

/** What closed the panel; `'escape'` also stands for a screen reader's gesture to dismiss. */
export interface FlyoutChange {
  reason: 'close-button' | 'escape' | 'backdrop';
}

export interface FlyoutBackDetails {
  reason: 'back-button';
  event: MouseEvent<HTMLButtonElement>;
}

/** What the panel shows instead of its children, one step further in: a sender. */
export interface FlyoutDetail {
  /** Names the panel while it is shown. */
  title: ReactNode;
  content: ReactNode;
}

export interface FlyoutProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title' | 'role' | 'style'> {
  /** Names the panel. */
  title: ReactNode;
  open?: boolean | undefined;
  /** Default false. */
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean, change: FlyoutChange) => void) | undefined;
  /** With it, the panel shows this, and its children wait where they were left: as they are, scrolled as they were. */
  detail?: FlyoutDetail | null | undefined;
  /** The way back from the detail. Without it there is no button. Focus returns to what opened the detail. */
  onBack?: ((details: FlyoutBackDetails) => void) | undefined;
  /** Where the panel is put in the document. Default: as the provider says, else `document.body`. */
  portalContainer?: Element | undefined;
}

/**
 * A modal panel on the inline-end side. Focus moves in, is kept, and returns to what opened it; Escape, the close
 * button and the backdrop close it, whatever it shows. `className`, `ref` and further props reach the dialog.
 */
export const Flyout = forwardRef<HTMLElement, FlyoutProps>(function Flyout(props, ref) {
  const {
    title,
    open,
    defaultOpen = false,
    onOpenChange,
    detail,
    onBack,
    portalContainer,
    className,
    children,
    ...rest
  } = props;
  const { locale, direction, ...report } = useReport();
  const [isOpen, setOpen] = useControllableState(open, defaultOpen, onOpenChange);
  const pressedOutside = useRef(false);
  const titleId = useId();
  return (
    <I18nProvider locale={locale}>
      <ModalOverlay
        // An empty class keeps out the library's own, which a host may style for its own modals.
        className=""
        data-sar="flyout"
        data-part="root"
        dir={direction}
        lang={locale}
        isOpen={isOpen}
        isDismissable
        shouldCloseOnInteractOutside={() => {
          pressedOutside.current = true;
          return true;
        }}
        onOpenChange={(next) => {
          const reason = pressedOutside.current ? 'backdrop' : 'escape';
          pressedOutside.current = false;
          setOpen(next, { reason });
        }}
        UNSTABLE_portalContainer={portalContainer ?? report.portalContainer}
      >
        <Modal className="" data-part="panel">
          {/* By an id of ours: the library looks for its own in the document only, and not in a shadow root. */}
          <Dialog
            aria-labelledby={titleId}
            {...rest}
            ref={ref}
            className={className ?? ''}
            data-part="dialog"
          >
            <FlyoutViews
              titleId={titleId}
              title={title}
              detail={detail ?? null}
              onBack={onBack}
              onClose={() => setOpen(false, { reason: 'close-button' })}
            >
              {children}
            </FlyoutViews>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
});
