export { Deleted, type DeletedProps } from './Deleted.tsx';
export { IconButton, type IconButtonProps } from './IconButton.tsx';
