import { SmtpAuthReport } from '@smtp-auth-report/report';
import { screen, userEvent, within } from 'storybook/test';
import * as compared from '../packages/chart/src/Chart.compared.stories.tsx';
import * as days from '../packages/chart/src/Chart.days.stories.tsx';
import * as chart from '../packages/chart/src/Chart.stories.tsx';
import * as whole from '../packages/chart/src/Chart.whole.stories.tsx';
import * as controls from '../packages/controls/src/Controls.stories.tsx';
import * as notes from '../packages/day-notes/src/DayNotes.stories.tsx';
import * as table from '../packages/details-table/src/DetailsTable.stories.tsx';
import * as clauses from '../packages/filters/src/ClauseFilter.stories.tsx';
import * as domains from '../packages/filters/src/DomainFilter.stories.tsx';
import * as chips from '../packages/filters/src/FilterChips.stories.tsx';
import * as range from '../packages/filters/src/RangeFilter.stories.tsx';
import * as saved from '../packages/filters/src/SavedFilters.stories.tsx';
import * as flyout from '../packages/flyout/src/Flyout.stories.tsx';
import * as unusual from '../packages/flyout/src/FlyoutUnusual.stories.tsx';
import * as pane from '../packages/flyout/src/SenderPane.stories.tsx';
import * as stop from '../packages/flyout/src/WouldStop.stories.tsx';
import * as pivots from '../packages/pivot-switcher/src/PivotSwitcher.stories.tsx';
import * as views from '../packages/pivot-switcher/src/ViewSwitcher.stories.tsx';
import * as notices from '../packages/react/src/Notice.stories.tsx';
import * as segments from '../packages/react/src/Segments.stories.tsx';
import * as list from '../packages/request-report/src/RequestList.stories.tsx';
import * as request from '../packages/request-report/src/RequestReport.stories.tsx';
import * as card from '../packages/widget-card/src/WidgetCard.stories.tsx';
import { AllStates, expectWhole, OneState } from './AllStates.tsx';
import { catalogues, pseudoLocale } from './catalogues.ts';
import preview, { storyNow } from './preview.tsx';
import { storySource } from './sources.ts';
import '../packages/report/src/styles.css';

/** Words 40% longer than English, accented, in brackets: what is cut off here would be cut off in German. */
const meta = preview.meta({
  title: 'Pseudo-locale',
  globals: { locale: pseudoLocale },
  tags: ['!autodocs'],
  // Each of these states is a story of its own too, and axe runs there.
  parameters: { a11y: { test: 'off' } },
  play: () => expectWhole(),
});

interface Drawn {
  canvasElement: HTMLElement;
}

/** Opens what the only button opens, and waits until it is whole. */
const opens =
  (role: string) =>
  async ({ canvasElement }: Drawn) => {
    await userEvent.click(within(canvasElement).getAllByRole('button').at(-1) as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findAllByRole(role);
    await expectWhole();
  };

export const WidgetCard = meta.story({ render: () => <AllStates of={[card]} /> });
export const PivotSwitcher = meta.story({ render: () => <AllStates of={[pivots, views]} /> });
export const Foundations = meta.story({ render: () => <AllStates of={[notices, segments]} /> });
export const Chart = meta.story({ render: () => <AllStates of={[chart]} /> });
export const ChartOfDays = meta.story({ render: () => <AllStates of={[days]} /> });
export const ChartCompared = meta.story({ render: () => <AllStates of={[compared]} /> });
export const ChartWhole = meta.story({ render: () => <AllStates of={[whole]} /> });
/** Rows that are pointed at have the words of the others. */
export const DetailsTable = meta.story({
  render: () => <AllStates of={[table]} but={['AnotherOnItsWay', 'VersionPointedAt', 'DomainPointedAt']} />,
});
export const SenderPane = meta.story({ render: () => <AllStates of={[pane, unusual]} but={['InFlyout']} /> });
export const WhatWouldStop = meta.story({ render: () => <AllStates of={[stop]} /> });
export const Filters = meta.story({
  render: () => <AllStates of={[range, domains, clauses, chips, saved]} />,
});
export const RequestList = meta.story({ render: () => <AllStates of={[list]} /> });

export const Flyout = meta.story({ render: () => <OneState of={flyout.LastWeek} /> });
export const CustomRange = meta.story({
  render: () => <OneState of={range.Custom} />,
  play: opens('grid'),
});
export const Conditions = meta.story({
  render: () => <OneState of={clauses.Some} />,
  play: opens('combobox'),
});
export const SavedFilters = meta.story({
  render: () => <OneState of={saved.Closed} />,
  play: opens('textbox'),
});
export const DayNotes = meta.story({ render: () => <OneState of={notes.Closed} />, play: opens('textbox') });
export const Controls = meta.story({
  render: () => <OneState of={Object.values(controls)[0]} />,
  play: opens('grid'),
});
export const RequestReport = meta.story({
  render: () => <OneState of={request.Limited} />,
  play: opens('textbox'),
});

/** The report whole, as a portal would give it its words. */
export const Report = meta.story({
  render: () => (
    <SmtpAuthReport
      source={storySource}
      locale="en"
      messages={catalogues.get(pseudoLocale)}
      timeZone="Europe/Rome"
      now={storyNow}
      defaultOpen
    />
  ),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findAllByRole('figure');
    await expectWhole();
  },
});
