import { useCallback, useState } from 'react';

/**
 * State that its owner may hold (`value`) or leave to the component (`defaultValue`).
 * @returns the value, and a setter that tells the owner; it changes nothing by itself when the owner holds the value
 */
export function useControllableState<Value, Details extends unknown[]>(
  value: Value | undefined,
  defaultValue: Value,
  onValueChange: ((next: Value, ...details: Details) => void) | undefined,
): [Value, (next: Value, ...details: Details) => void] {
  const [own, setOwn] = useState(defaultValue);
  const controlled = value !== undefined;
  const set = useCallback(
    (next: Value, ...details: Details) => {
      if (!controlled) setOwn(next);
      onValueChange?.(next, ...details);
    },
    [controlled, onValueChange],
  );
  return [controlled ? value : own, set];
}
