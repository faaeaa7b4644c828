import { ReportProvider, type ReportProviderProps } from '@smtp-auth-report/react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What a hook of the components says outside a page: in the words of the language, with its numbers and dates. */
export function askHook<Answer>(provider: ReportProviderProps, useAnswer: () => Answer): Answer {
  const answers: Answer[] = [];
  renderToStaticMarkup(
    <ReportProvider {...provider}>
      <Asking useAnswer={useAnswer} onAnswer={(answer) => answers.push(answer)} />
    </ReportProvider>,
  );
  // It has been rendered, once.
  return answers[0] as Answer;
}

interface AskingProps<Answer> {
  useAnswer: () => Answer;
  onAnswer: (answer: Answer) => void;
}

function Asking<Answer>({ useAnswer, onAnswer }: AskingProps<Answer>) {
  onAnswer(useAnswer());
  return null;
}
