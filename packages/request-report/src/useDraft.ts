import type { ExportContents, ExportFormat } from '@smtp-auth-report/core/export';
import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { requestWords } from '@smtp-auth-report/react/locales/en/request';
import { useState } from 'react';
import { parseRecipients } from './parseRecipients.ts';
import type { ReportRequest } from './requests.ts';

/** More belong on a mailing list. */
export const maxRecipients = 50;

interface Draft extends Omit<ReportRequest, 'recipients'> {
  /** As typed. */
  recipients: string;
}

interface Refusals {
  name?: string | undefined;
  recipients?: string | undefined;
}

interface DraftOptions {
  defaultName: string;
  contents: readonly ExportContents[];
  formats: readonly ExportFormat[];
}

/** What a person has filled in so far, and why some of it is refused, as sentences. */
export function useDraft({ defaultName, contents, formats }: DraftOptions) {
  const { translate } = useReport(commonWords, requestWords);
  const [values, setValues] = useState<Draft>({
    name: defaultName,
    contents: contents[0] ?? 'summary',
    format: formats[0] ?? 'csv',
    header: true,
    // Most CSV files are opened with Excel, which reads one without it in its local code page.
    bom: true,
    recipients: '',
  });
  const [refusals, setRefusals] = useState<Refusals>({});

  const refusalOfRecipients = () => {
    const { addresses, invalid } = parseRecipients(values.recipients);
    if (invalid.length > 0)
      return translate('requestRecipientsInvalid', { addresses: invalid.slice(0, 3).join(', ') });
    if (addresses.length > maxRecipients)
      return translate('requestRecipientsTooMany', { count: maxRecipients });
    return undefined;
  };
  return {
    values,
    refusals,
    change(changes: Partial<Draft>) {
      setValues({ ...values, ...changes });
      // A refusal goes when the field is being mended.
      const mended = Object.keys(changes).map((name) => [name, undefined] as const);
      setRefusals({ ...refusals, ...Object.fromEntries(mended) });
    },
    /** When its field is left; nothing is said while somebody types. */
    checkRecipients: () => setRefusals({ ...refusals, recipients: refusalOfRecipients() }),
    /** The request, or the field that is refused. */
    read(): { request: ReportRequest } | { refused: keyof Refusals } {
      const name = values.name.trim();
      const found: Refusals = {
        name: name ? undefined : translate('requestNameMissing'),
        recipients: refusalOfRecipients(),
      };
      setRefusals(found);
      if (found.name) return { refused: 'name' };
      if (found.recipients) return { refused: 'recipients' };
      const { addresses } = parseRecipients(values.recipients);
      const bom = values.format === 'csv' && values.bom;
      return { request: { ...values, name, bom, recipients: addresses } };
    },
  };
}
