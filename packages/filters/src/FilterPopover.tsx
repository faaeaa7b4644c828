import { useReport } from '@smtp-auth-report/react';
import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';

interface FilterPopoverProps {
  /** Which piece it belongs to, for stylesheets. */
  piece: string;
  trigger: RefObject<HTMLElement | null>;
  /** Ids of what names it. */
  labelledBy: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** A stray press beside it must not throw away what was typed. */
  keepsOpen?: boolean;
  children: ReactNode;
}

/** What a filter's button opens: at the button, where there is room; the focus moves in and comes back. */
export function FilterPopover({
  piece,
  trigger,
  labelledBy,
  open,
  onOpenChange,
  keepsOpen = false,
  children,
}: FilterPopoverProps) {
  const { locale, direction } = useReport();
  return (
    <I18nProvider locale={locale}>
      <Popover
        triggerRef={trigger}
        isOpen={open}
        onOpenChange={onOpenChange}
        // Physical, for the report's direction may be another than that of the locale.
        placement={direction === 'rtl' ? 'bottom right' : 'bottom left'}
        offset={4}
        {...(keepsOpen && { shouldCloseOnInteractOutside: () => false })}
        data-sar="filter-popover"
        data-part="popover"
        data-piece={piece}
      >
        {/* Here and not on the popover, which takes the direction of the locale. */}
        <Dialog aria-labelledby={labelledBy} dir={direction} data-part="dialog">
          {children}
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
