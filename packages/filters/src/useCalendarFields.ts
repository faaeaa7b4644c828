import { type ComponentType, useEffect, useState } from 'react';
import type { DayFieldsProps } from './DayFields.tsx';

export type CalendarLoader = () => Promise<ComponentType<DayFieldsProps>>;

/** The calendar is a module of its own, for most people never open it. */
export const loadCalendarFields: CalendarLoader = async () =>
  (await import('./CalendarFields.tsx')).CalendarFields;

export interface LoadedCalendar {
  /** Null when they could not be loaded. */
  Fields: ComponentType<DayFieldsProps> | null;
}

/** The date fields with a calendar; undefined while they load. */
export function useCalendarFields(load: CalendarLoader): LoadedCalendar | undefined {
  const [loaded, setLoaded] = useState<LoadedCalendar>();
  useEffect(() => {
    let awaited = true;
    const show = (Fields: LoadedCalendar['Fields']) => awaited && setLoaded({ Fields });
    load().then(show, () => show(null));
    return () => {
      awaited = false;
    };
  }, [load]);
  return loaded;
}
