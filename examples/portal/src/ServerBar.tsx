import { useReport } from '@smtp-auth-report/react';
import type { MailData } from './useMailData.ts';
import type { PortalWords } from './words/PortalWords.ts';

/** Says whose numbers these are where the portal's own server answers, and until when they are. */
export function ServerBar({ to, words }: Pick<MailData, 'to'> & { words: PortalWords }) {
  const { format, translate } = useReport();
  const until = to === null ? '' : ` · ${translate('dataThrough', { date: format.fullDay(to) })}`;
  return (
    <section className="data-bar" aria-label={words.serverData}>
      <div className="what">
        <p role="status">
          {words.serverData}
          {until}
        </p>
        <p className="muted">{words.serverHint}</p>
      </div>
    </section>
  );
}
