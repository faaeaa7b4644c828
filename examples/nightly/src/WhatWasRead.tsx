import { FlyoutSection } from '@smtp-auth-report/flyout';
import { useReport } from '@smtp-auth-report/react';
import { fill } from './fill.ts';
import type { ReadSummary } from './readLogs.ts';
import type { NightlyWords } from './words/NightlyWords.ts';

interface WhatWasReadProps {
  read: ReadSummary;
  words: NightlyWords;
}

/** What the numbers rest on. */
export function WhatWasRead({ read, words }: WhatWasReadProps) {
  const { format } = useReport();
  const facts = [
    [words.files, read.files],
    [words.lines, read.lines],
    [words.submissions, read.submissions],
    [words.failures, read.failures],
    [words.refusals, read.rejects],
    [words.skipped, read.skipped],
  ] as const;
  return (
    <FlyoutSection level={2} title={words.whatWasRead}>
      <table>
        <caption>{words.whatWasRead}</caption>
        <tbody>
          {facts.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {read.tlsNotLogged > 0 && (
        <p>{fill(words.tlsNotLogged, { count: format.number(read.tlsNotLogged) })}</p>
      )}
    </FlyoutSection>
  );
}
