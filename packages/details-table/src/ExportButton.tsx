import { useReport } from '@smtp-auth-report/react';
import { columnsWords } from '@smtp-auth-report/react/locales/en/columns';
import type { ExportState, TableExport } from './useExport.ts';

/** Saves a file of the rows, or cancels while it is being made: one button, so that the focus stays. */
export function ExportButton({ run, cancel, pageOnly, state }: TableExport) {
  const { translate } = useReport(columnsWords);
  const running = state.step === 'running';
  return (
    <>
      <ExportNews state={state} />
      <button
        type="button"
        data-part="button"
        data-state={running ? 'running' : undefined}
        onClick={running ? cancel : run}
      >
        <svg data-part="icon" viewBox="0 0 14 14" aria-hidden="true">
          <path d={running ? 'm3 3 8 8m0-8-8 8' : 'M7 1.5v7.5M3.8 6 7 9.2 10.2 6M1.5 12.5h11'} />
        </svg>
        {translate(running ? 'cancelExport' : pageOnly ? 'exportPage' : 'exportTable')}
      </button>
    </>
  );
}

/** How far it is, for the eyes at every page; that it began and how it ended, for everybody. */
function ExportNews({ state }: { state: ExportState }) {
  const { translate, format, messages } = useReport(columnsWords);
  return (
    <span data-part="export-news" data-state={state.step}>
      {state.step === 'running' && (
        <span data-part="unit">
          {translate('sendersFound', { found: format.number(state.written), count: state.count })}
        </span>
      )}
      <span role="status" data-part={state.step === 'saved' ? 'unit' : 'hidden'}>
        {state.step === 'running' && translate('exportStarted')}
        {state.step === 'saved' && translate('exportSaved', { count: state.written })}
        {state.step === 'canceled' && translate('exportCanceled')}
      </span>
      {state.step === 'failed' && (
        <span role="alert">
          {translate('exportFailed')} {messages.errors[state.error.code] ?? messages.errors.internal}
        </span>
      )}
    </span>
  );
}
