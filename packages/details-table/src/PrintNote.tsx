import { useReport } from '@smtp-auth-report/react';
import { columnsWords } from '@smtp-auth-report/react/locales/en/columns';

/** Only on paper: that it does not have all rows, and what has. */
export function PrintNote({ shown, count }: { shown: number; count: number }) {
  const { translate, format } = useReport(columnsWords);
  return (
    <p data-part="print-note">{translate('printLimit', { count: shown, total: format.number(count) })}</p>
  );
}
