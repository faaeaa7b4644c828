import { type ComponentPropsWithoutRef, type ReactNode, useEffect, useRef, useState } from 'react';
import { LocalizedReport, type LocalizedReportProps } from './LocalizedReport.tsx';
import { Report, type ReportProps } from './Report.tsx';
import { ReportCard, type ReportCardProps } from './ReportCard.tsx';

export interface SmtpAuthReportProps
  extends Omit<LocalizedReportProps, 'children'>,
    Omit<ReportCardProps, 'onOpenReport' | 'reportHref' | 'actions'>,
    Omit<ReportProps, keyof ComponentPropsWithoutRef<'section'>> {
  /** The host's own buttons on the card. */
  cardActions?: ReactNode;
  /** Show the report from the beginning. Default false: the card leads to it. */
  defaultOpen?: boolean | undefined;
}

/** The whole way in one element: the card, the flyout with the last week, and the report below. */
export function SmtpAuthReport(props: SmtpAuthReportProps) {
  const { locale, messages, timeZone, direction, now, portalContainer, ...rest } = props;
  return (
    <LocalizedReport {...{ locale, messages, timeZone, direction, now, portalContainer }}>
      <WholeWay {...rest} />
    </LocalizedReport>
  );
}

function WholeWay(props: Omit<SmtpAuthReportProps, keyof LocalizedReportProps>) {
  const {
    minimumTls,
    unavailable,
    showUnusual,
    cardActions,
    headingLevel,
    defaultOpen = false,
    ...report
  } = props;
  const { source, senderActions, stopNote } = report;
  const [open, setOpen] = useState(defaultOpen);
  const section = useRef<HTMLElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (!open || !asked.current) return;
    // Who asked for the report is taken to it, by eye and by keyboard; the flyout gives focus back first.
    const frame = requestAnimationFrame(() => section.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [open]);

  return (
    <div data-sar="report" data-part="whole">
      <ReportCard
        source={source}
        minimumTls={minimumTls}
        unavailable={unavailable}
        showUnusual={showUnusual}
        actions={cardActions}
        senderActions={senderActions}
        stopNote={stopNote}
        headingLevel={headingLevel}
        onOpenReport={() => {
          asked.current = true;
          setOpen(true);
          section.current?.focus();
        }}
      />
      {open && <Report ref={section} tabIndex={-1} {...report} />}
    </div>
  );
}
