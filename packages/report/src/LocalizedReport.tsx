import { type Catalogue, ReportProvider, type ReportProviderProps } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';
import { useCatalogue } from './useCatalogue.ts';

export interface LocalizedReportProps extends ReportProviderProps {
  /** Default: the built-in catalogue of the locale's language, loaded when it is needed. For server HTML, import it and give it. */
  messages?: Catalogue | undefined;
  children: ReactNode;
}

/** The provider, with the words of the locale; holds the place while the first are being loaded. */
export function LocalizedReport({ locale = 'en', messages, children, ...rest }: LocalizedReportProps) {
  const catalogue = useCatalogue(locale, messages);
  if (!catalogue) return <div data-sar="report" data-part="root" data-state="loading" aria-busy="true" />;
  return (
    <ReportProvider {...catalogue} {...rest}>
      {children}
    </ReportProvider>
  );
}
