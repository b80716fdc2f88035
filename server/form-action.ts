import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type FormState, refusedState, takenState } from "@/domain/form-state";
import type { Actor } from "@/domain/permissions/role";
import { type Refusal, type Result, refused } from "@/domain/result";
import { currentAnswer } from "./http/answer";
import { currentActor } from "./session";
import { isOurs, typedValues, typedWords, untypedFields } from "./typed-values";

const sessionEnded = refused(
  "unauthenticated",
  "Your session has ended, so nothing was saved. Sign in again in another tab, then send this form once more: what you typed is still here.",
);

/** What a form is answered with when the site itself failed: nothing typed is lost with it. */
const failed = refused(
  "failed",
  "This could not be saved, by a fault of the site. What you typed is still here: try again in a moment.",
);

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * Makes the server action of a form: session from the database, fields checked by the schema, one call, then a redirect
 * to the path that the call returns, or everything typed back with the reasons of the refusal.
 */
export function formAction<S extends z.ZodType>(
  schema: S,
  run: (actor: Actor, input: z.output<S>) => Promise<Result<string>>,
): FormAction {
  return answering(async (form) => {
    const actor = await currentActor();
    if (actor === null) {
      const answer = currentAnswer();
      if (answer !== undefined) answer.keptWords = typedValues(form);
      return sessionEnded;
    }
    const parsed = parseForm(schema, form);
    return parsed.ok ? run(actor, parsed.value) : parsed;
  }, leadOnKeepingThePage);
}

/** The same for forms that nobody need be signed in for. */
export function openFormAction<S extends z.ZodType>(
  schema: S,
  run: (input: z.output<S>) => Promise<Result<string>>,
): FormAction {
  return answering(async (form) => {
    const parsed = parseForm(schema, form);
    return parsed.ok ? run(parsed.value) : parsed;
  });
}

/**
 * The same for a form whose page has no scripts: a refusal is sent with the status that says so. With scripts it would
 * not be shown: Next takes an action's answer for a fault unless it has 200.
 */
export function scriptlessFormAction<S extends z.ZodType>(
  schema: S,
  run: (input: z.output<S>) => Promise<Result<string>>,
): FormAction {
  const act = openFormAction(schema, run);
  return async (state, form) => {
    const next = await act(state, form);
    const answer = currentAnswer();
    if (answer !== undefined && next.status === "refused") answer.status = next.code === "too_many" ? 429 : 422;
    return next;
  };
}

/** Whether the form was sent by a script of the page: Next names the action in a header then. */
async function hasScripts(): Promise<boolean> {
  return (await headers()).has("next-action");
}

/** Where a form leads that was taken. */
type LeadOn = (path: string, state: FormState, form: FormData) => Promise<FormState>;

/**
 * A page with JavaScript is told the path and goes there itself: after a redirect Next makes the whole page anew, and
 * what stands in its other forms is lost.
 */
const leadOnKeepingThePage: LeadOn = async (path, state, form) =>
  (await hasScripts()) ? takenState(path, typedValues(form), state) : redirect(path);

/** Leads on where the work returns a path, and back to the form with everything typed where it refuses or fails. */
function answering(
  work: (form: FormData) => Promise<Result<string>>,
  leadOn: LeadOn = async (path) => redirect(path),
): FormAction {
  return async (state, form) => {
    const result = await work(form).catch((error: unknown) => {
      unstable_rethrow(error);
      console.error(error);
      return failed;
    });
    if (result.ok) return leadOn(result.value, state, form);
    const words = typedValues(form);
    const answer = currentAnswer();
    if (answer !== undefined && !(await hasScripts())) {
      const { message, fields = {} } = result.refusal;
      const typed = typedWords(words).map(({ name, value }) => ({ label: name, value }));
      answer.refusedForm = { message, problems: Object.values(fields), words: typed };
    }
    return refusedState(result.refusal, words, state);
  };
}

function parseForm<S extends z.ZodType>(schema: S, form: FormData): Result<z.output<S>> {
  const unstorable = unstorableFields(form);
  if (unstorable !== null) return { ok: false, refusal: unstorable };
  const parsed = schema.safeParse(formObject(form));
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, refusal: refusalOf(parsed.error) };
}

/** NUL, which PostgreSQL cannot store, and halves of surrogate pairs, which are no text. */
const UNSTORABLE = /\0|\p{Cs}/u;

function unstorableFields(form: FormData): Refusal | null {
  const names = [...form]
    .filter(([, value]) => typeof value === "string" && UNSTORABLE.test(value))
    .map(([name]) => name);
  if (names.length === 0) return null;
  const message = "This has characters that are no text. Paste it again as plain text.";
  return { code: "invalid", message, fields: Object.fromEntries(names.map((name) => [name, message])) };
}

const notOfThePage = "This form is not as the page made it. Load the page again, then send it once more.";

function refusalOf(error: z.ZodError): Refusal {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "");
    if (!untypedFields.has(name)) fields[name] ??= issue.message;
  }
  // What nobody types cannot be put right beside a field.
  if (Object.keys(fields).length === 0) return { code: "invalid", message: notOfThePage };
  return { code: "invalid", message: "Nothing was saved yet: some fields have to be changed first.", fields };
}

/** The form as the schemas see it: a field sent several times is a list, and a line ends with LF, not as browsers send it. */
function formObject(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const names = [...new Set(form.keys())].filter(isOurs);
  return Object.fromEntries(
    names.map((name) => {
      const all = form
        .getAll(name)
        .map((value) => (typeof value === "string" ? value.replaceAll("\r\n", "\n") : value));
      const [first] = all;
      return all.length === 1 && first !== undefined ? [name, first] : [name, all];
    }),
  );
}
