import { type RecordedCount } from '@councilkit/client';

/** The table of what only other systems know. */
export interface InsightTables {
  recordedCount: {
    source: string;
    kind: RecordedCount['kind'];
    /** Such as `2026-11-23`. */
    day: string;
    /** Empty for all services. */
    serviceCode: string;
    /** Empty for all channels. */
    channel: string;
    value: number;
  };
}
