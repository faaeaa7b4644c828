import { type LazyPart, useLazyPart, useReport } from '@smtp-auth-report/react';

interface LazyFormProps<Props> {
  part: LazyPart<Props>;
  props: Props & { titleId: string };
  /** Of the dialog, which it has before its content. */
  title: string;
  onClose: () => void;
}

/** What a dialog shows, in a module of its own: before it is there, that it is on its way. */
export function LazyForm<Props extends object>({ part, props, title, onClose }: LazyFormProps<Props>) {
  const { translate } = useReport();
  const loaded = useLazyPart(part);
  if (loaded?.Part) return <loaded.Part {...props} />;
  return (
    <div data-part="form">
      <h3 data-part="title" id={props.titleId}>
        {title}
      </h3>
      <p data-part="note" role="status">
        {translate(loaded ? 'filterNotLoaded' : 'loading')}
      </p>
      <div data-part="actions">
        <button type="button" data-part="button" onClick={onClose}>
          {translate('filterCancel')}
        </button>
      </div>
    </div>
  );
}
