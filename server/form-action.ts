import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type FormState, refusedState, takenState } from "@/domain/form-state";
import type { Action } from "@/domain/permissions/can";
import { notAllowed } from "@/domain/permissions/not-allowed";
import { accepted, type RefusalCode, type Result, refused } from "@/domain/result";
import type { Asker, SentForm } from "./asker";
import { failureOf } from "./database/failure";
import { mayNow } from "./database/may";
import { pathOfTaken } from "./database/sent-form";
import { parseForm } from "./form-fields";
import { sentFormKey } from "./form-key";
import { currentAnswer, noteActionReached } from "./http/answer";
import { damagedForm } from "./http/refusal";
import { currentRequester } from "./session";
import { keptWords, typedValues } from "./typed-values";

const sessionEnded = refused(
  "unauthenticated",
  "Your session has ended, so nothing was saved. Sign in again in another tab, then send this form once more: what you typed is still here.",
);

/** What a form is answered with when the site itself failed: nothing typed is lost with it. */
const failed = refused(
  "failed",
  "This could not be saved, by a fault of the site. What you typed is still here: try again in a moment.",
);

const diskFull = refused(
  "unavailable",
  "The server’s disk is full, so this could not be saved. What you typed is still here: tell whoever runs the server, and send it again once there is room. Reading works meanwhile.",
);

/** The same where it was the database: whether it was saved all the same, nobody can say before it answers again. */
const away = refused(
  "unavailable",
  "The site’s database does not answer at the moment, so this could not be saved. What you typed is still here: send it again in a few seconds.",
);

/** For what is no form: something else called the action. */
const unreadable = refused("invalid", damagedForm.words);

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What a form asks for, and where its answer leads by what came of it; `leadsTo` changes nothing. */
interface Request<I, T> {
  ask: (input: I, sent: SentForm<T> | undefined) => Promise<Result<T>>;
  leadsTo: (value: T, input: I) => string;
  whenTakenBefore?: ((sent: SentForm<T>) => Promise<void>) | undefined;
}

interface FormExtras<T> {
  /**
   * Reads a field that is not taken as it was sent, such as a text in Markdown, before the fields are checked; for those
   * alone who may take the action.
   */
  prepare?: { needs: Action; read: (form: FormData) => Promise<Result<null>> };
  /** Gives once more what only the first answer carried, such as a cookie. */
  whenTakenBefore?: (sent: SentForm<T>) => Promise<void>;
}

/**
 * Makes the server action of a form: session from the database, fields checked by the schema, one call, then a redirect
 * to the path that its value leads to, or everything typed back with the reasons of the refusal. A form that is sent
 * once more leads where it led the first time, and asks for nothing.
 */
export function formAction<S extends z.ZodType, T>(
  schema: S,
  run: (requester: Asker<T>, input: z.output<S>) => Promise<Result<T>>,
  leadsTo: (value: T, input: z.output<S>) => string,
  { prepare, whenTakenBefore }: FormExtras<T> = {},
): FormAction {
  return answering(async (form) => {
    const requester = await currentRequester();
    if (requester === null) {
      keepWords(form);
      return sessionEnded;
    }
    if (prepare !== undefined) {
      if (!(await mayNow(requester, prepare.needs))) return notAllowed;
      const prepared = await prepare.read(form);
      if (!prepared.ok) return prepared;
    }
    const ask: Request<z.output<S>, T>["ask"] = (input, sent) =>
      run(sent === undefined ? requester : { ...requester, sent }, input);
    return askOnce(schema, form, requester.id, { ask, leadsTo, whenTakenBefore });
  }, leadOnKeepingThePage);
}

/** The same for forms that nobody need be signed in for. */
export function openFormAction<S extends z.ZodType, T>(
  schema: S,
  run: (input: z.output<S>, sent: SentForm<T> | undefined) => Promise<Result<T>>,
  leadsTo: (value: T, input: z.output<S>) => string,
): FormAction {
  return answering((form) => askOnce(schema, form, null, { ask: run, leadsTo }));
}

/**
 * The same for a form whose page has no scripts: a refusal is sent with the status that says so. With scripts it would
 * not be shown: Next takes an action's answer for a fault unless it has 200.
 */
export function scriptlessFormAction<S extends z.ZodType, T>(
  schema: S,
  run: (input: z.output<S>, sent: SentForm<T> | undefined) => Promise<Result<T>>,
  leadsTo: (value: T, input: z.output<S>) => string,
): FormAction {
  const act = openFormAction(schema, run, leadsTo);
  return async (state, form) => {
    const next = await act(state, form);
    const answer = currentAnswer();
    if (answer !== undefined && next.status === "refused") answer.status = statusOf(next.code);
    return next;
  };
}

function statusOf(code: RefusalCode): number {
  if (code === "too_many") return 429;
  if (code === "failed") return 500;
  return code === "unavailable" ? 503 : 422;
}

/** Checks the fields and asks; gives where the answer leads. One that was taken before leads where it led then. */
async function askOnce<S extends z.ZodType, T>(
  schema: S,
  form: FormData,
  senderId: string | null,
  { ask, leadsTo, whenTakenBefore }: Request<z.output<S>, T>,
): Promise<Result<string>> {
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return parsed;
  const input = parsed.value;
  const known = sentFormKey(form, senderId);
  if (known === null) return pathOf(await ask(input, undefined), (value) => leadsTo(value, input));
  const sent: SentForm<T> = { ...known, senderId, leadsTo: (value) => leadsTo(value, input) };
  const leadAgain = async (): Promise<Result<string> | null> => {
    const path = await pathOfTaken(sent);
    if (path === null) return null;
    await whenTakenBefore?.(sent);
    return accepted(path);
  };
  // Asked first, so that a form sent once more is not counted against a limit or found to be a twin of itself; and
  // again where it is refused, since the other of two may have been taken meanwhile.
  const before = await leadAgain();
  if (before !== null) return before;
  const result = await ask(input, sent);
  return result.ok ? pathOf(result, sent.leadsTo) : ((await leadAgain()) ?? result);
}

function pathOf<T>(result: Result<T>, leadsTo: (value: T) => string): Result<string> {
  return result.ok ? accepted(leadsTo(result.value)) : result;
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
  // Whoever knows an action's id can call it with anything.
  return async (state: FormState, form: unknown) => {
    noteActionReached();
    if (!(form instanceof FormData)) return refusedState(unreadable.refusal, {}, state);
    const result = await work(form).catch((error: unknown) => {
      unstable_rethrow(error);
      console.error(error);
      const failure = failureOf(error);
      if (failure === "disk_full") return diskFull;
      if (failure === null) return failed;
      keepWords(form);
      return away;
    });
    if (result.ok) return leadOn(result.value, state, form);
    const words = typedValues(form);
    const answer = currentAnswer();
    if (answer !== undefined && !(await hasScripts())) {
      const { message, fields = {} } = result.refusal;
      answer.refusedForm = { message, problems: Object.values(fields), words: keptWords(form).words };
    }
    return refusedState(result.refusal, words, state);
  };
}

/** Keeps what was typed for a page that cannot show its form again: without scripts it would be lost. */
function keepWords(form: FormData): void {
  const answer = currentAnswer();
  if (answer !== undefined) answer.keptWords = keptWords(form);
}
