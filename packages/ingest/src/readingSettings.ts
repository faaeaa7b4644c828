/** Options of a reading that are the same for every format, checked and with their defaults. */
export interface ReadingSettings {
  timeZone: string;
  /** Epoch milliseconds. */
  referenceDate: number;
  year: number | undefined;
  tlsLogging: boolean;
}
