import { presentOf, submissions, timeZone } from '../../../src/mailData.ts';
import { WholeReport } from '../../../src/WholeReport.tsx';
import { wordsOf } from '../../../src/words.ts';

interface PageProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<unknown>;
}

/** The whole report. It counts in the browser what the server read. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params;
  // The report reads them: they belong to this answer, as does its nonce.
  await searchParams;
  const messages = wordsOf(locale);
  return (
    <>
      <h1>{messages.reportTitle}</h1>
      <WholeReport
        locale={locale}
        messages={messages}
        timeZone={timeZone}
        present={await presentOf()}
        submissions={await submissions()}
      />
    </>
  );
}
