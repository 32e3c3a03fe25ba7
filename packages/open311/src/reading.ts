import { type Warnings } from './warnings.js';

/** What every reader is told, and where it says what a person should know. */
export interface Reading {
  now: Date;
  /** The council's time zone, as IANA names it. */
  timeZone: string;
  warnings: Warnings;
}
