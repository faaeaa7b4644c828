import { Icon } from '@smtp-auth-report/controls';
import { useRefresh, useReport } from '@smtp-auth-report/react';
import { viewWords } from '@smtp-auth-report/react/locales/en/view';
import { type ReactNode, useState } from 'react';
import { useFullScreen } from './useFullScreen.ts';
import { type ViewCommand, ViewOptions, type ViewOptionsProps } from './ViewOptions.tsx';

interface ViewFrameProps extends Pick<ViewOptionsProps, 'choices' | 'onChoicesChange'> {
  /** What this view can be taken along as. */
  commands?: readonly ViewCommand[] | undefined;
  /** More controls of the view, before the others. */
  controls?: ReactNode;
  /** A failure of a command, in words. */
  problem?: string | undefined;
  children: (view: { full: boolean; leave: () => void }) => ReactNode;
}

/** What stands around the chart or the table: the ways to look again, to look closer, and to take it along. */
export function ViewFrame({ commands = [], controls, problem, children, ...choosing }: ViewFrameProps) {
  const { translate } = useReport(viewWords);
  const { refresh } = useRefresh();
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const { on, possible, toggle, leave } = useFullScreen(element);
  const common: ViewCommand[] = [
    ...(possible
      ? [{ id: 'full', label: translate(on ? 'leaveFullScreen' : 'fullScreen'), onAction: toggle }]
      : []),
    { id: 'print', label: translate('printView'), onAction: () => window.print() },
  ];
  return (
    <div ref={setElement} data-part="view" data-state={on ? 'full' : undefined}>
      <div data-part="view-bar">
        {controls}
        <button type="button" data-part="button" data-variant="plain" onClick={refresh}>
          <Icon path="M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 1.5v3h-3" />
          {translate('refresh')}
        </button>
        <ViewOptions
          {...choosing}
          commands={[...commands, ...common]}
          container={on ? (element ?? undefined) : undefined}
        />
      </div>
      {problem && (
        <p data-part="problem" role="alert">
          {problem}
        </p>
      )}
      {children({ full: on, leave })}
    </div>
  );
}
