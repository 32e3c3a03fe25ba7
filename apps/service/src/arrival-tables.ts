import { type Json } from './database.js';

/** The table of what is brought in bit by bit, from an archive or a file. */
export interface ArrivalTables {
  arrival: {
    /** Names what is brought in by its content, so that the same thing is known again. */
    id: string;
    /** Where to go on; kept in the transaction that wrote what stands before it. */
    place: Json<unknown>;
    startedAt: Date;
    /** Null until all of it is there. */
    finishedAt: Date | null;
  };
}
