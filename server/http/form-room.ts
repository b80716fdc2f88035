import type { FormShare } from "@/domain/form-sizes";

/** The room that one form takes while it is sent and answered. */
export interface FormHold {
  /** Has the form take so many bytes in all, in this share alone; false, and nothing changes, where it has not the room. */
  grow(share: FormShare, bytes: number): boolean;
  /** Says that all of it has come: it is not told to give way any more. */
  arrived(): void;
  /** Aborted where the form has to give way to others; it holds nothing then. */
  readonly givesWay: AbortSignal;
  /** Gives all of it back for good; done twice it is done. */
  release(): void;
}

export interface FormRoom {
  /** For a form of which nothing has been read yet. */
  hold(): FormHold;
}

export interface FormRoomOptions {
  /** In bytes, of each share. */
  sizes: Readonly<Record<FormShare, number>>;
  /**
   * How long a form may be on its way, in milliseconds, before it gives way to one for which there is no room: else
   * whoever sends slowly could keep everybody out. In shares without it forms are left the time they take.
   */
  patience: Partial<Record<FormShare, number>>;
}

interface Held {
  share: FormShare;
  bytes: number;
}

/** Counts the bytes of all forms that are held at once. */
export function createFormRoom({ sizes, patience }: FormRoomOptions): FormRoom {
  const free = { ...sizes };
  /** Those that are still coming in, the first begun first. */
  const arriving = new Map<object, { begun: number; held: () => Held | null; giveWay: () => void }>();

  function makeRoom(share: FormShare, isEnough: () => boolean): void {
    const latest = performance.now() - (patience[share] ?? Number.POSITIVE_INFINITY);
    for (const { begun, held, giveWay } of arriving.values()) {
      if (isEnough() || begun > latest) return;
      if (held()?.share === share) giveWay();
    }
  }

  return {
    hold() {
      const key = {};
      const controller = new AbortController();
      let held: Held | null = null;
      let isOver = false;
      const giveBack = () => {
        if (held !== null) free[held.share] += held.bytes;
        held = null;
      };
      const release = () => {
        isOver = true;
        arriving.delete(key);
        giveBack();
      };
      const giveWay = () => {
        release();
        controller.abort();
      };
      arriving.set(key, { begun: performance.now(), held: () => held, giveWay });
      return {
        grow(share, bytes) {
          const hasRoom = () => !isOver && bytes <= free[share] + (held?.share === share ? held.bytes : 0);
          if (!hasRoom()) makeRoom(share, hasRoom);
          if (!hasRoom()) return false;
          giveBack();
          held = { share, bytes };
          free[share] -= bytes;
          return true;
        },
        arrived: () => arriving.delete(key),
        givesWay: controller.signal,
        release,
      };
    },
  };
}
