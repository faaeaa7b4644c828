export { Icon, type IconProps } from './Icon.tsx';
export { icons } from './icons.ts';
export { Popover, type PopoverProps } from './Popover.tsx';
