import { ReportProvider, type ReportProviderProps } from '@smtp-auth-report/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReportPage, type ReportPageProps } from './ReportPage.tsx';

/** The page as text: everything that it needs is in it, and it asks nobody for more. */
export function renderPage({
  provider,
  ...page
}: ReportPageProps & { provider: ReportProviderProps }): string {
  const html = renderToStaticMarkup(
    <ReportProvider {...provider}>
      <ReportPage {...page} />
    </ReportProvider>,
  );
  return `<!doctype html>${html}\n`;
}
