import { type ComponentType, useEffect, useState } from 'react';
import type { DayFieldsProps } from './DayFields.tsx';

export type CalendarLoader = () => Promise<ComponentType<DayFieldsProps>>;

/** The calendar is a module of its own, for most people never open it. */
export const loadCalendarFields: CalendarLoader = async () =>
  (await import('./CalendarFields.tsx')).CalendarFields;

/** The date fields with a calendar: undefined while they load, null when they could not be. */
export function useCalendarFields(load: CalendarLoader): ComponentType<DayFieldsProps> | null | undefined {
  const [loaded, setLoaded] = useState<{ fields: ComponentType<DayFieldsProps> | null }>();
  useEffect(() => {
    let current = true;
    // In an object: React would call a component that is given to its setter.
    const show = (fields: ComponentType<DayFieldsProps> | null) => current && setLoaded({ fields });
    load().then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [load]);
  return loaded?.fields;
}
