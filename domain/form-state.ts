import { z } from "zod";
import type { Conflict, Refusal, RefusalCode } from "@/domain/result";

/**
 * What a form knows after it was sent: nothing yet, or why it was refused together with everything typed, so that
 * nothing is lost. It travels to the browser and back, with and without JavaScript.
 */
export type FormState =
  | { status: "untouched" }
  | {
      status: "refused";
      code: RefusalCode;
      message: string;
      fields: Record<string, string>;
      values: Record<string, string[]>;
      conflict?: Conflict;
      /** Rises with each refusal, so that a form can begin anew with the values typed. */
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
    attempt: attemptsOf(previous) + 1,
  };
}

const refusedBefore = z.object({ status: z.literal("refused"), attempt: z.int().nonnegative() });

/** How often a form was refused before; its state comes back from the browser, so it may be anything. */
function attemptsOf(state: unknown): number {
  const parsed = refusedBefore.safeParse(state);
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

/** The version a form is based on: after a conflict the one that stands now, so that sending again is a decision. */
export function basedOn(state: FormState, version: number): number {
  return state.status === "refused" && state.conflict !== undefined ? state.conflict.version : version;
}

/** The attributes of a form field: `prefix` stands before its id, where a page has several forms. */
export function formField(state: FormState, name: string, stored = "", prefix = "") {
  const { value, error, current } = fieldState(state, name, stored);
  return { name, id: `${prefix}${name}`, defaultValue: value, error, current };
}
