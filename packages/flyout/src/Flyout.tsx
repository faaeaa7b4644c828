import { useControllableState, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CloseButton } from './CloseButton.tsx';

/** What closed the panel; `'escape'` also stands for a screen reader's gesture to dismiss. */
export interface FlyoutChange {
  reason: 'close-button' | 'escape' | 'backdrop';
}

export interface FlyoutProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title' | 'role' | 'style'> {
  /** Names the panel. */
  title: ReactNode;
  open?: boolean | undefined;
  /** Default false. */
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean, change: FlyoutChange) => void) | undefined;
  /** Where the panel is put in the document. Default `document.body`. */
  portalContainer?: Element | undefined;
}

/**
 * A modal panel on the inline-end side. Focus moves in, is kept, and returns to what opened it; Escape, the close
 * button and the backdrop close it. `className`, `ref` and further props reach the dialog.
 */
export const Flyout = forwardRef<HTMLElement, FlyoutProps>(function Flyout(props, ref) {
  const {
    title,
    open,
    defaultOpen = false,
    onOpenChange,
    portalContainer,
    className,
    children,
    ...rest
  } = props;
  const { locale, direction } = useReport();
  const [isOpen, setOpen] = useControllableState(open, defaultOpen, onOpenChange);
  const pressedOutside = useRef(false);
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
        UNSTABLE_portalContainer={portalContainer}
      >
        <Modal className="" data-part="panel">
          <Dialog {...rest} ref={ref} className={className ?? ''} data-part="dialog">
            <header data-part="header">
              <Heading slot="title" level={2} className="" data-part="title">
                {title}
              </Heading>
              <CloseButton onClose={() => setOpen(false, { reason: 'close-button' })} />
            </header>
            <div data-part="body">{children}</div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
});
