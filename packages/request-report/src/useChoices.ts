import type { ExportContents, ExportFormat } from '@smtp-auth-report/core/export';
import { useReport } from '@smtp-auth-report/react';
import { requestWords } from '@smtp-auth-report/react/locales/en/request';
import { requestedWords } from '@smtp-auth-report/react/locales/en/requested';
import type { Choice } from './ChoiceField.tsx';

type Words<Value extends string> = Record<Value, Omit<Choice<Value>, 'value'>>;

/** The names of what can be asked for. */
export function useChoices(contents: readonly ExportContents[], formats: readonly ExportFormat[]) {
  const { translate } = useReport(requestWords, requestedWords);
  const ofContents: Words<ExportContents> = {
    summary: { label: translate('contentsSummary'), hint: translate('contentsSummaryHint') },
    daily: { label: translate('contentsDaily'), hint: translate('contentsDailyHint') },
    submissions: { label: translate('contentsSubmissions'), hint: translate('contentsSubmissionsHint') },
  };
  const ofFormats: Words<ExportFormat> = {
    csv: { label: translate('formatCsv'), hint: translate('formatCsvHint') },
    ndjson: { label: translate('formatNdjson'), hint: translate('formatNdjsonHint') },
  };
  return {
    contents: contents.map((value) => ({ value, ...ofContents[value] })),
    formats: formats.map((value) => ({ value, ...ofFormats[value] })),
  };
}
