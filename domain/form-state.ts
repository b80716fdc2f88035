import { z } from "zod";
import { labelFieldOf } from "@/domain/label-field";
import type { Offer } from "@/domain/offer";
import type { Conflict, Refusal, RefusalCode } from "@/domain/result";

/**
 * What a form knows after it was sent: nothing yet, where it leads now that it was taken, or why it was refused together
 * with everything typed, so that nothing is lost. It travels to the browser and back, with and without JavaScript.
 */
export type FormState =
  | { status: "untouched" }
  | {
      /** Only with JavaScript: without it the browser is led on by a redirect. */
      status: "taken";
      /** Path with query of the page that shows what came of it. */
      path: string;
      values: Record<string, string[]>;
      attempt: number;
    }
  | {
      status: "refused";
      code: RefusalCode;
      message: string;
      fields: Record<string, string>;
      values: Record<string, string[]>;
      conflict?: Conflict;
      offer?: Offer;
      /** Rises with each answer. */
      attempt: number;
    };

export const untouched: FormState = { status: "untouched" };

export function refusedState(refusal: Refusal, values: Record<string, string[]>, previous: unknown): FormState {
  return {
    status: "refused",
    code: refusal.code,
    message: refusal.message,
    fields: refusal.fields ?? {},
    values,
    ...(refusal.conflict === undefined ? {} : { conflict: refusal.conflict }),
    ...(refusal.offer === undefined ? {} : { offer: refusal.offer }),
    attempt: attemptsOf(previous) + 1,
  };
}

export function takenState(path: string, values: Record<string, string[]>, previous: unknown): FormState {
  return { status: "taken", path, values, attempt: attemptsOf(previous) + 1 };
}

const answeredBefore = z.object({ status: z.enum(["refused", "taken"]), attempt: z.int().nonnegative() });

/** How often a form was answered before; its state comes back from the browser, so it may be anything. */
function attemptsOf(state: unknown): number {
  const parsed = answeredBefore.safeParse(state);
  return parsed.success ? parsed.data.attempt : 0;
}

/** What one field of a form shows: what was typed or else what is stored, its error, and what stands now if that differs. */
export interface FieldState {
  value: string;
  error?: string;
  current?: string;
}

export function fieldState(state: FormState, name: string, stored = ""): FieldState {
  if (state.status === "untouched") return { value: stored };
  const value = state.values[name]?.[0] ?? "";
  if (state.status === "taken") return { value };
  const error = state.fields[name];
  const current = state.conflict?.current[name];
  return {
    value,
    ...(error === undefined ? {} : { error }),
    ...(current === undefined || current === value ? {} : { current }),
  };
}

/** All values of a field that can have several, such as a group of checkboxes. */
export function fieldValues(state: FormState, name: string, stored: readonly string[]): readonly string[] {
  return state.status === "untouched" ? stored : (state.values[name] ?? []);
}

/**
 * The attributes of a field of a form that an action answers: `prefix` stands before its id, where a page has several
 * forms. A field that is typed into sends its label along.
 */
export function formField(state: FormState, name: string, stored = "", prefix = "") {
  const { value, error, current } = fieldState(state, name, stored);
  return { name, id: `${prefix}${name}`, defaultValue: value, error, current, labelName: labelFieldOf(name) };
}
