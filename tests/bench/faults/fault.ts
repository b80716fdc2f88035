import type { PostgresServer } from "@/tests/harness/postgres-server";

/** What was done to the running product, how often, and how often it held. */
export interface FaultFigure {
  /** Names the measure, "kill-first-start-sqlite": letters, digits and hyphens. */
  key: string;
  /** In words: what was done, and what counts as having held. */
  what: string;
  tries: number;
  held: number;
  /** What was seen besides, such as "slowest answer 41 ms"; none where nothing was measured. */
  seen?: string;
}

export interface FaultContext {
  /** A temporary folder of the bench; it goes with it. */
  folder: string;
  /** A PostgreSQL server for the whole bench, started when it is first asked for. */
  postgres(): Promise<PostgresServer>;
  /** How often to try what can be tried any number of times: 1 for the committed table, less for a quick look. */
  share: number;
}

/** One kind of fault; it leaves no process behind, whatever happens. */
export type FaultRun = (context: FaultContext) => Promise<FaultFigure[]>;
