export { Deleted, type DeletedProps } from './Deleted.tsx';
export { Failure, type FailureProps } from './Failure.tsx';
export { IconButton, type IconButtonProps } from './IconButton.tsx';
