import { Notice, type NoticeProps } from './Notice.tsx';
import { useReport } from './ReportProvider.tsx';

/** What stands in the place of a piece that cannot be shown. */
export function RenderError(props: Pick<NoticeProps, 'onRetry' | 'retrying'>) {
  const { translate } = useReport();
  return (
    <Notice tone="error" {...props}>
      {/* Other words meanwhile, so that a second failure is announced as the first was. */}
      {translate(props.retrying ? 'loading' : 'renderError')}
    </Notice>
  );
}
