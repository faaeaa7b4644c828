import type { ReportState, TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { Selection } from 'react-aria-components';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

/** How the chart looks, of `ReportState`. */
export type ChartChoices = Pick<ReportState, 'unit' | 'compare' | 'scale'>;

export interface ViewCommand {
  id: string;
  label: string;
  onAction: () => void;
}

export interface ViewMenuProps {
  /** What the chart shows now, and what its places can stand for. Without it, only commands are offered. */
  choices?: (ChartChoices & { units: readonly TimeUnit[] }) | undefined;
  onChoicesChange?: ((changes: Partial<ChartChoices>) => void) | undefined;
  commands: readonly ViewCommand[];
  /** Where the menu is drawn. Default: the page's body, of which nothing is seen while an element fills the screen. */
  container?: Element | undefined;
}

/** What is not needed every day: how the chart counts and compares, and ways to take it along. */
export function ViewMenu({ choices, onChoicesChange, commands, container }: ViewMenuProps) {
  const { translate, locale, direction } = useReport();
  return (
    <I18nProvider locale={locale}>
      <MenuTrigger>
        <Button data-part="button" data-variant="plain">
          {translate('viewOptions')}
          <svg data-part="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </Button>
        <Popover
          // Physical, for the report's direction may be another than that of the locale.
          placement={direction === 'rtl' ? 'bottom left' : 'bottom right'}
          offset={4}
          UNSTABLE_portalContainer={container}
          data-sar="view-menu"
          data-part="popover"
        >
          <Menu
            data-part="menu"
            dir={direction}
            onAction={(id) => commands.find((command) => command.id === id)?.onAction()}
          >
            {choices && <Choices choices={choices} onChoicesChange={onChoicesChange} />}
            <MenuSection data-part="section" aria-label={translate('takeAlong')}>
              {commands.map(({ id, label }) => (
                <MenuItem key={id} id={id} data-part="item">
                  {label}
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  );
}

const automatic = 'auto';

interface ChoicesProps extends Pick<ViewMenuProps, 'onChoicesChange'> {
  choices: NonNullable<ViewMenuProps['choices']>;
}

function Choices({ choices, onChoicesChange }: ChoicesProps) {
  const { translate, messages } = useReport();
  const { units, unit, compare, scale } = choices;
  const looks = [...(compare ? ['compare'] : []), ...(scale === 'log' ? ['log'] : [])];
  const chooseUnit = (keys: Selection) => {
    const [key] = keys === 'all' ? [] : keys;
    onChoicesChange?.({ unit: units.find((one) => one === key) ?? null });
  };
  const chooseLooks = (keys: Selection) => {
    const has = (key: string) => keys === 'all' || keys.has(key);
    onChoicesChange?.({ compare: has('compare'), scale: has('log') ? 'log' : 'linear' });
  };
  return (
    <>
      <MenuSection
        data-part="section"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[unit && units.includes(unit) ? unit : automatic]}
        onSelectionChange={chooseUnit}
      >
        <Header data-part="label">{translate('chartUnit')}</Header>
        <MenuItem id={automatic} data-part="item">
          {translate('unitAuto')}
        </MenuItem>
        {units.map((one) => (
          <MenuItem key={one} id={one} data-part="item">
            {messages.slots[one]}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection
        data-part="section"
        aria-label={translate('chartLooks')}
        selectionMode="multiple"
        selectedKeys={looks}
        onSelectionChange={chooseLooks}
      >
        <MenuItem id="compare" data-part="item">
          {translate('compareBefore')}
        </MenuItem>
        <MenuItem id="log" data-part="item">
          {translate('logScale')}
        </MenuItem>
      </MenuSection>
    </>
  );
}
