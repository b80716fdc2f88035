import type { ServerResponse } from "node:http";

export interface PlaceLimits {
  /** Works that are done at once. */
  atOnce: number;
  /** How many more may wait for one of those to end, and how long each, in milliseconds. */
  waiting: number;
  patience: number;
}

export interface Places {
  /**
   * Waits until the work may be begun for which somebody wants this answer.
   * @returns gives the place up, done twice it is done; "refused" where too many wait or it has waited too long, "gone"
   *   where its reader has left
   */
  admit(response: ServerResponse): Promise<(() => void) | "refused" | "gone">;
}

/** Lets few works be done at once, and keeps a line with an end before them. */
export function createPlaces({ atOnce, waiting, patience }: PlaceLimits): Places {
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
      let isHeld = true;
      return () => {
        if (isHeld) giveBack();
        isHeld = false;
      };
    },
  };
}
