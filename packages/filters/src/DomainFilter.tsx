import { Popover } from '@smtp-auth-report/controls';
import type { PivotTable, SourceError } from '@smtp-auth-report/core';
import {
  displayDomain,
  type LazyPart,
  prepareLazyPart,
  useControllableState,
  useLazyPart,
  useReport,
} from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  useId,
  useRef,
  useState,
} from 'react';
import type { DomainListProps } from './DomainList.tsx';

export interface DomainFilterDetails {
  reason: 'choice';
}

export interface DomainFilterProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'defaultValue' | 'onChange'> {
  /** Rows are domains, in messages. Undefined until the first answer. */
  domains: PivotTable | undefined;
  /** A domain, `''` for senders without one, or null for all. One that is not in `domains` still shows. */
  value?: string | null | undefined;
  /** Default null. */
  defaultValue?: string | null | undefined;
  onValueChange?: ((domain: string | null, details: DomainFilterDetails) => void) | undefined;
  /** What is searched for in the list, for sources that do not give all domains at once: those found are to be added to `domains`. */
  onSearchChange?: ((search: string) => void) | undefined;
  /** They are being looked for. */
  searching?: boolean | undefined;
  /** Why domains are missing. */
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
}

// Lists and searches are half of what the filters weigh.
const domainList: LazyPart<DomainListProps> = {
  load: async () => (await import('./DomainList.tsx')).DomainList,
};

/** “Show data for”: all domains or one of them, with what each sent. */
export const DomainFilter = forwardRef<HTMLDivElement, DomainFilterProps>(function DomainFilter(
  {
    domains,
    value,
    defaultValue = null,
    onValueChange,
    onSearchChange,
    searching,
    error,
    onRetry,
    children,
    ...rest
  },
  ref,
) {
  const { messages, translate } = useReport();
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [domain, choose] = useControllableState(value, defaultValue, onValueChange);
  const shown = domain === null ? translate('allDomains') : displayDomain(domain) || messages.noDomain;

  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <div data-sar="domain-filter" data-part="root" {...rest} ref={ref}>
      <span data-part="label" id={`${id}label`}>
        {translate('showDataFor')}
      </span>
      <button
        ref={trigger}
        type="button"
        data-part="trigger"
        data-state={open ? 'open' : 'closed'}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-labelledby={`${id}label ${id}value`}
        onPointerEnter={() => prepareLazyPart(domainList)}
        onFocus={() => prepareLazyPart(domainList)}
        onClick={() => setOpen(true)}
        onKeyDown={openByArrow}
      >
        <bdi data-part="value" id={`${id}value`}>
          {shown}
        </bdi>
        <svg data-part="icon" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 4.5 6 7.5 9 4.5" />
        </svg>
      </button>
      <Popover
        data-sar="domain-filter"
        trigger={trigger}
        aria-labelledby={`${id}label`}
        open={open}
        onOpenChange={setOpen}
        // A field at the edge of the page keeps its list below it.
        containerPadding={0}
      >
        <LazyDomainList
          domains={domains}
          value={domain}
          onSearchChange={onSearchChange}
          searching={searching}
          error={error}
          onRetry={onRetry}
          onChoose={(next) => {
            setOpen(false);
            if (next !== domain) choose(next, { reason: 'choice' });
          }}
        />
      </Popover>
      {children}
    </div>
  );
});

function LazyDomainList(props: DomainListProps) {
  const { translate } = useReport(commonWords);
  const loaded = useLazyPart(domainList);
  if (loaded?.Part) return <loaded.Part {...props} />;
  return (
    <p data-part="note" role="status">
      {translate(loaded ? 'partNotLoaded' : 'loading')}
    </p>
  );
}
