import { ReportProvider, type ReportProviderProps } from '@smtp-auth-report/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReportPage, type ReportPageProps } from './ReportPage.tsx';

/** Icons and bars, whose sizes are in the styles: where a reader of mail drops these, they would fill the page. */
const small = /<svg( data-part="(?:icon|sign|bar|share-bar)")/g;

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
  return `<!doctype html>${html.replace(small, '<svg width="0" height="0"$1')}\n`;
}
