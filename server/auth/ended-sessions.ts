/** How often to try again to record what could not be recorded, in milliseconds. */
const AGAIN_AFTER = 5000;

/** How many sessions are remembered so; beyond, those ended first are forgotten. */
const MOST = 10_000;

interface Ended {
  ids: Set<string>;
  timer?: NodeJS.Timeout;
}

declare global {
  // One for the process: Next loads a module once for each of its bundles.
  var claimdeskEndedSessions: Ended | undefined;
}

function ended(): Ended {
  globalThis.claimdeskEndedSessions ??= { ids: new Set() };
  return globalThis.claimdeskEndedSessions;
}

/** Whether the session was ended in this process, though the database does not know it yet. */
export function isEndedHere(sessionId: string): boolean {
  return ended().ids.has(sessionId);
}

/**
 * Holds a session for ended in this process, since its end could not be recorded: the disk is full, or the database
 * away. It is tried again until it can be.
 */
export function endHere(sessionId: string, record: (sessionId: string) => Promise<void>): void {
  const { ids } = ended();
  ids.add(sessionId);
  for (const first of ids) {
    if (ids.size <= MOST) break;
    ids.delete(first);
  }
  scheduleRecording(record);
}

function scheduleRecording(record: (sessionId: string) => Promise<void>): void {
  const state = ended();
  if (state.timer !== undefined || state.ids.size === 0) return;
  state.timer = setTimeout(async () => {
    await recordAll(record);
    delete state.timer;
    scheduleRecording(record);
  }, AGAIN_AFTER);
  state.timer.unref();
}

/** Stops at the first that fails: the others would too. */
async function recordAll(record: (sessionId: string) => Promise<void>): Promise<void> {
  const { ids } = ended();
  try {
    for (const id of [...ids]) {
      await record(id);
      ids.delete(id);
    }
  } catch {
    // Nothing to add to what the sign-out itself has told the log.
  }
}
