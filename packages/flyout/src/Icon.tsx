/** Something will stop, or is unusual. */
export function WarningIcon() {
  return <Icon path="M8 2.2 14.6 13.6H1.4ZM8 6.4v3.4M8 11.7v.2" />;
}

export function CheckIcon() {
  return <Icon path="m3 8.5 3.4 3.4L13 4.6" />;
}

/** Points to where reading comes from, or goes to. */
export function ArrowIcon({ to }: { to: 'left' | 'right' }) {
  return <Icon path={to === 'left' ? 'M10 3.5 5.5 8l4.5 4.5' : 'M6 3.5 10.5 8 6 12.5'} />;
}

function Icon({ path }: { path: string }) {
  return (
    <svg data-part="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
