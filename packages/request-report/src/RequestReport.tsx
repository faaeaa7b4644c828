import type { Day } from '@smtp-auth-report/core';
import type { ExportContents, ExportFormat } from '@smtp-auth-report/core/export';
import { LazyForm, type LazyPart, prepareLazyPart, useReport } from '@smtp-auth-report/react';
import { requestedWords } from '@smtp-auth-report/react/locales/en/requested';
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { RequestFormProps } from './RequestForm.tsx';
import type { RequestHandler } from './requests.ts';
import { useRequest } from './useRequest.ts';

export interface RequestReportProps extends Omit<ComponentPropsWithoutRef<'div'>, 'onSubmit' | 'about'> {
  /** First and last day of what is asked for, in the report's time zone. */
  range: { from: Day; to: Day };
  /** The domain that it is about, `''` for senders without one. Default null: all. */
  domain?: string | null | undefined;
  /** What else it is limited to: sentences in the person's language, each of them true of all that is in it. Default: nothing. */
  about?: readonly string[] | undefined;
  /** The name to begin with. Default: the report's title and its days. */
  defaultName?: string | undefined;
  /** What can be asked for, the first one by default. Default: all of `exportContents`. */
  contents?: readonly ExportContents[] | undefined;
  /** Default: all of `exportFormats`. */
  formats?: readonly ExportFormat[] | undefined;
  /** Ask who gets it: for hosts that send it. Default false. */
  recipients?: boolean | undefined;
  /** Offer to close the dialog while a report is being made: for hosts that show a `RequestList`. Default false. */
  background?: boolean | undefined;
  /** Makes the report or has it made. Its `signal` aborts when the person gives up; a rejection is shown in words. */
  onRequest: RequestHandler;
}

const noSentences: readonly string[] = [];

const requestForm: LazyPart<RequestFormProps> = {
  load: async () => (await import('./RequestForm.tsx')).RequestForm,
};

/** “Request report”: a button and the dialog in which a person says what the detailed report is called and holds. */
export const RequestReport = forwardRef<HTMLDivElement, RequestReportProps>(function RequestReport(
  {
    range,
    domain = null,
    about = noSentences,
    defaultName,
    contents,
    formats,
    recipients = false,
    background = false,
    onRequest,
    children,
    ...rest
  },
  ref,
) {
  const { locale, direction, translate, portalContainer } = useReport(requestedWords);
  const titleId = useId();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const { send, abandon, forget, ...state } = useRequest(onRequest, ({ name }, outcome) => {
    setOpen(false);
    setDone(translate(outcome === 'saved' ? 'reportReady' : 'requestDone', { name }));
  });
  const change = (next: boolean) => {
    setOpen(next);
    if (next) setDone('');
    else abandon();
  };
  const leave = () => {
    setOpen(false);
    forget();
  };
  return (
    <div data-sar="request-report" data-part="root" {...rest} ref={ref}>
      <button
        type="button"
        data-part="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => prepareLazyPart(requestForm)}
        onFocus={() => prepareLazyPart(requestForm)}
        onClick={() => change(true)}
      >
        <svg data-part="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11" />
        </svg>
        {translate('requestReport')}
      </button>
      <span data-part="hidden" role="status">
        {done}
      </span>
      <I18nProvider locale={locale}>
        <ModalOverlay
          isOpen={open}
          onOpenChange={change}
          // A stray press beside the dialog must not throw away a report that is being made.
          isDismissable={!state.pending}
          UNSTABLE_portalContainer={portalContainer}
          dir={direction}
          data-sar="request-report"
          data-part="backdrop"
        >
          <Modal data-part="panel">
            <Dialog data-part="dialog" aria-labelledby={titleId}>
              <LazyForm
                part={requestForm}
                title={translate('requestReport')}
                level={2}
                onClose={() => change(false)}
                props={{
                  ...state,
                  titleId,
                  range,
                  domain,
                  about,
                  defaultName: defaultName ?? `${translate('reportTitle')} ${range.from} – ${range.to}`,
                  contents,
                  formats,
                  recipients,
                  onSubmit: send,
                  onCancel: () => change(false),
                  onBackground: background ? leave : undefined,
                }}
              />
            </Dialog>
          </Modal>
        </ModalOverlay>
      </I18nProvider>
      {children}
    </div>
  );
});
