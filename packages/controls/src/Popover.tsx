import { useReport } from '@smtp-auth-report/react';
import { forwardRef, type ReactNode, type RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover';
import { claimPressRule } from './claimPressRule.ts';

export interface PopoverProps
  extends Omit<
    AriaPopoverProps,
    'children' | 'trigger' | 'triggerRef' | 'isOpen' | 'defaultOpen' | 'onOpenChange' | 'placement'
  > {
  trigger: RefObject<HTMLElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Where it stands in line with its button. Default: where lines begin. */
  align?: 'start' | 'end' | undefined;
  children: ReactNode;
}

/**
 * What a button opens: at the button, where there is room; the focus moves in and comes back. `aria-label` or `aria-labelledby` names
 * the dialog in it, `data-sar` the piece.
 */
export const Popover = forwardRef<HTMLElement, PopoverProps>(function Popover(props, ref) {
  const { trigger, open, align = 'start', children, ...others } = props;
  const { 'aria-label': label, 'aria-labelledby': labelledBy, ...rest } = others;
  const { locale, direction, portalContainer } = useReport();
  const atLeft = (direction === 'rtl') === (align === 'end');
  return (
    <I18nProvider locale={locale}>
      <AriaPopover
        offset={4}
        data-part="popover"
        {...rest}
        UNSTABLE_portalContainer={rest.UNSTABLE_portalContainer ?? portalContainer}
        ref={ref}
        triggerRef={trigger}
        isOpen={open}
        // Physical, for the report's direction may be another than that of the locale.
        placement={atLeft ? 'bottom left' : 'bottom right'}
      >
        {/* Here and not on the popover, which takes the direction of the locale. */}
        <Dialog
          ref={claimPressRule}
          aria-label={label}
          aria-labelledby={labelledBy}
          dir={direction}
          data-part="dialog"
        >
          {children}
        </Dialog>
      </AriaPopover>
    </I18nProvider>
  );
});
