import type { FormSteps } from "./form-bounds";
import type { FormRefusals } from "./form-refusals";
import type { FormHold } from "./form-room";
import type { HttpRefusal } from "./refusal";

export interface FormAdmission {
  /** Why a form that says it has so many bytes is not read at all; null where it is. It takes no room yet. */
  judge(bytes: number): Promise<HttpRefusal | null>;
  /** Has the form hold so many bytes in all; null where it may. */
  admit(bytes: number): Promise<HttpRefusal | null>;
}

/**
 * Lets a form have as much as its address and its sender may hold, as far as there is room. Who sent it is asked once at
 * most, and only where it matters: of a form that is larger than what anybody may send, or where the room for everybody
 * is full.
 * @param isSignedIn whether the sender has a sign-in that stands
 */
export function createFormAdmission(
  steps: FormSteps,
  hold: FormHold,
  isSignedIn: () => Promise<boolean>,
  refusals: FormRefusals,
): FormAdmission {
  const [anybody, ...further] = steps;
  let asked: Promise<boolean> | undefined;
  const mayGoOn = async () => {
    if (further.length === 0) return false;
    asked ??= isSignedIn();
    return asked;
  };

  async function judge(bytes: number): Promise<HttpRefusal | null> {
    if (bytes <= anybody.bytes) return null;
    const most = (await mayGoOn()) ? Math.max(...further.map((step) => step.bytes)) : anybody.bytes;
    return bytes <= most ? null : refusals.tooLarge(most);
  }

  return {
    judge,
    async admit(bytes) {
      if (bytes <= anybody.bytes && hold.grow(anybody.share, bytes)) return null;
      const refusal = await judge(bytes);
      if (refusal !== null) return refusal;
      if (!(await mayGoOn())) return refusals.noRoom;
      const found = further.some((step) => bytes <= step.bytes && hold.grow(step.share, bytes));
      return found ? null : refusals.noRoom;
    },
  };
}
