import { type LazyPart, useLazyPart } from './lazyPart.ts';
import { commonWords } from './locales/en/common.ts';
import { useReport } from './ReportProvider.tsx';

export interface LazyFormProps<Props> {
  part: LazyPart<Props>;
  props: Props & { titleId: string };
  /** Of the dialog, which it has before its content. */
  title: string;
  /** Of the title. Default 3. */
  level?: 2 | 3 | undefined;
  onClose: () => void;
}

/** What a dialog shows, in a module of its own: before it is there, that it is on its way. */
export function LazyForm<Props extends object>(given: LazyFormProps<Props>) {
  const { part, props, title, level = 3, onClose } = given;
  const { translate } = useReport(commonWords);
  const loaded = useLazyPart(part);
  if (loaded?.Part) return <loaded.Part {...props} />;
  const Heading = `h${level}` as const;
  return (
    <div data-part="form">
      <Heading data-part="title" id={props.titleId}>
        {title}
      </Heading>
      <p data-part="note" role="status">
        {translate(loaded ? 'partNotLoaded' : 'loading')}
      </p>
      <div data-part="actions">
        <button type="button" data-part="button" onClick={onClose}>
          {/* Of the first words: the dialog is in one language, whatever has come of it. */}
          {translate('close')}
        </button>
      </div>
    </div>
  );
}
