import { isolate, useReport } from '@smtp-auth-report/react';
import { useCallback, useRef } from 'react';
import { describeProblem } from './describeProblem.ts';
import { fill } from './fill.ts';
import { useFileDrop } from './useFileDrop.ts';
import type { MailData } from './useMailData.ts';
import type { PortalWords } from './words/PortalWords.ts';

/** Says whose numbers these are, and opens another log: chosen or dropped. */
export function DataBar({ mail, words }: { mail: MailData; words: PortalWords }) {
  const { format, translate } = useReport();
  const { reading, problem, summary, end } = mail;
  const dropping = useFileDrop(mail.openFile);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement | null>(null);
  /** A button that goes away with the focus hands it to the field, which is always there. No clean-up: React 18 does not know it of refs. */
  const handOnFocus = useCallback((shown: HTMLButtonElement | null) => {
    if (!shown && button.current === document.activeElement) field.current?.focus();
    button.current = shown;
  }, []);
  // Then there is no report to go on with, only this to try again.
  const nothingYet = !reading && !summary;
  const through = end === null ? '' : ` · ${translate('dataThrough', { date: format.date(end - 1) })}`;
  const name =
    mail.fileName === null ? words.sample : fill(words.dataOf, { name: isolate(mail.fileName) }) + through;

  return (
    <section className="data-bar" aria-label={words.openLog} data-dropping={dropping ? '' : undefined}>
      <div className="what">
        <p role="status">{reading ? readingSentence(words, reading, format.percent) : summary ? name : ''}</p>
        <p className="muted">{words.openLogHint}</p>
      </div>
      {reading && <progress aria-label={words.openLog} value={reading.share ?? undefined} max={1} />}
      {reading?.fileName && (
        <button ref={handOnFocus} type="button" className="button" onClick={mail.cancel}>
          {words.cancel}
        </button>
      )}
      {(mail.fileName !== null || nothingYet) && !reading && (
        <button ref={handOnFocus} type="button" className="button" onClick={mail.openFirst}>
          {words.useSample}
        </button>
      )}
      <label className="button file">
        {words.openLog}
        <input
          ref={field}
          type="file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again: it may have grown.
            event.target.value = '';
            if (file) mail.openFile(file);
          }}
        />
      </label>
      {problem !== null && (
        <p className="problem" role="alert">
          {describeProblem(problem, words)} {!nothingYet && words.kept}
        </p>
      )}
      {summary?.submissions === 0 && !reading && (
        <p className="problem" role="alert">
          {words.noSubmissions}
        </p>
      )}
    </section>
  );
}

function readingSentence(
  words: PortalWords,
  { fileName, share }: NonNullable<MailData['reading']>,
  percent: (part: number, whole: number) => string,
): string {
  const name = fileName === null ? words.sample : isolate(fileName);
  return fill(words.reading, { name, percent: share === null ? '…' : percent(share, 1) });
}
