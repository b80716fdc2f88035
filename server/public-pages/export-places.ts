import type { ServerResponse } from "node:http";

export interface ExportLimits {
  /** Exports that are made at once. */
  atOnce: number;
  /** How many more may wait for one of those to end, and how long each, in milliseconds. */
  waiting: number;
  patience: number;
}

export interface ExportPlaces {
  /**
   * Waits until the export may be made. It gives its place up when its answer has ended, in whatever way.
   * @returns "refused" where too many wait or it has waited too long, "gone" where its reader has left
   */
  admit(response: ServerResponse): Promise<"admitted" | "refused" | "gone">;
}

/**
 * Few at once: they share one processor, and each beyond that makes all of them later, and every page with them. On
 * PostgreSQL they leave more than half of the connections for reading to pages. A short list is sent in a moment, so that
 * waiting is mostly enough.
 */
export const EXPORT_LIMITS: ExportLimits = { atOnce: 4, waiting: 16, patience: 10_000 };

export function createExportPlaces({ atOnce, waiting, patience }: ExportLimits): ExportPlaces {
  let free = atOnce;
  const line = new Set<() => void>();

  function giveBack(): void {
    const [next] = line;
    if (next === undefined) free += 1;
    else next();
  }

  /** Whether its turn came before it lost patience or its reader. */
  function turnOf(response: ServerResponse): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (hasTurn: boolean) => {
        clearTimeout(timer);
        line.delete(begin);
        response.off("close", giveUp);
        resolve(hasTurn);
      };
      const begin = () => settle(true);
      const giveUp = () => settle(false);
      const timer = setTimeout(giveUp, patience);
      line.add(begin);
      response.once("close", giveUp);
    });
  }

  return {
    async admit(response) {
      if (response.closed) return "gone";
      if (free > 0) free -= 1;
      else if (line.size >= waiting || !(await turnOf(response))) return response.closed ? "gone" : "refused";
      if (response.closed) {
        giveBack();
        return "gone";
      }
      response.once("close", giveBack);
      return "admitted";
    },
  };
}
