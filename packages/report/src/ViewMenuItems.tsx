import { useReport } from '@smtp-auth-report/react';
import type { Selection } from 'react-aria-components';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import type { ViewMenuProps } from './ViewMenu.tsx';

export interface ViewMenuItemsProps extends Pick<ViewMenuProps, 'choices' | 'onChoicesChange' | 'commands'> {
  label: string;
  onClose: () => void;
}

/** What the menu of a view has in it; in a module of its own, for most people never open it. */
export function ViewMenuItems({ label, choices, onChoicesChange, commands, onClose }: ViewMenuItemsProps) {
  const { translate, direction } = useReport();
  return (
    <Menu
      aria-label={label}
      data-part="menu"
      dir={direction}
      autoFocus="first"
      onClose={onClose}
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
