import type { ReportState, TimeUnit } from '@smtp-auth-report/core';
import { type LazyPart, prepareLazyPart, useLazyPart, useReport } from '@smtp-auth-report/react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';
import type { ViewMenuItemsProps } from './ViewMenuItems.tsx';

const menuItems: LazyPart<ViewMenuItemsProps> = {
  load: async () => (await import('./ViewMenuItems.tsx')).ViewMenuItems,
};

/** How the chart looks, of `ReportState`. */
export type ChartChoices = Pick<ReportState, 'unit' | 'compare' | 'scale'>;

export interface ViewCommand {
  id: string;
  label: string;
  onAction: () => void;
}

export interface ViewMenuProps {
  /** What the chart shows now, and what its places can stand for. Without it, only commands are offered. */
  choices?: (ChartChoices & { units: readonly TimeUnit[] }) | undefined;
  onChoicesChange?: ((changes: Partial<ChartChoices>) => void) | undefined;
  commands: readonly ViewCommand[];
  /** Where the menu is drawn. Default: the page's body, of which nothing is seen while an element fills the screen. */
  container?: Element | undefined;
}

/** What is not needed every day: how the chart counts and compares, and ways to take it along. */
export function ViewMenu({ container, ...menu }: ViewMenuProps) {
  const { translate, locale, direction } = useReport();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const prepare = () => prepareLazyPart(menuItems);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    setOpen(true);
  };
  const label = translate('viewOptions');
  return (
    <I18nProvider locale={locale}>
      <button
        ref={trigger}
        type="button"
        data-part="button"
        data-variant="plain"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      >
        {label}
        <svg data-part="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
      <Popover
        trigger="MenuTrigger"
        triggerRef={trigger}
        isOpen={open}
        onOpenChange={setOpen}
        aria-label={label}
        // Physical, for the report's direction may be another than that of the locale.
        placement={direction === 'rtl' ? 'bottom left' : 'bottom right'}
        offset={4}
        UNSTABLE_portalContainer={container}
        data-sar="view-menu"
        data-part="popover"
      >
        <LoadedItems {...menu} label={label} onClose={() => setOpen(false)} />
      </Popover>
    </I18nProvider>
  );
}

function LoadedItems(props: ViewMenuItemsProps) {
  const { translate } = useReport();
  const loaded = useLazyPart(menuItems);
  if (loaded?.Part) return <loaded.Part {...props} />;
  return (
    <p data-part="note" role="status">
      {translate(loaded ? 'renderError' : 'loading')}
    </p>
  );
}
