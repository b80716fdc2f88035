import { setTimeout as wait } from "node:timers/promises";
import OpenAI, { APIConnectionTimeoutError, APIError } from "openai";
import { z } from "zod";
import { LanguageModelFailure } from "./failure";
import { guardedFetch } from "./guarded-fetch";
import type { LanguageModelSettings } from "./settings";

/** What is asked: the instructions, and the text they are about, which is data. */
export type Question = { readonly instructions: string; readonly data: string };

/** Asks the language model and answers with its words, trusted in nothing. Throws `LanguageModelFailure`. */
export type Ask = (question: Question) => Promise<string>;

const MAX_ANSWER_BYTES = 1024 * 1024;
/** An answer names sentences and copies some: more is not needed, and would be paid for. */
const MAX_ANSWER_TOKENS = 8192;
/** Asked for and never relied on: some servers pass over a setting, some models refuse it. */
const SETTINGS = {
  temperature: 0,
  max_completion_tokens: MAX_ANSWER_TOKENS,
  response_format: { type: "json_object" },
} as const;
/** A busy server that wants a longer pause is given up at once. */
const MAX_PAUSE_SECONDS = 10;
const DEFAULT_PAUSE_SECONDS = 1;

const UNFIT_REQUEST = [400, 422];
const TOO_MANY_REQUESTS = 429;
const UNAVAILABLE = 503;

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/**
 * Connects to the language model for the questions about one article. `signal` ends all of them; it is held for the end
 * of the time when it is aborted. The model is given no tools. A busy server is asked once more after the pause that it
 * asks for, and one that refuses a setting once more without settings.
 */
export function connect({ model, baseUrl, apiKey, timeoutMs }: LanguageModelSettings, signal: AbortSignal): Ask {
  const client = new OpenAI({
    baseURL: baseUrl,
    // The SDK wants one; what is sent is up to the guard.
    apiKey: "guarded",
    // A variable of the SDK's own, OPENAI_LOG, would have it write whole requests into the log.
    logLevel: "off",
    timeout: timeoutMs,
    // Its own pauses between attempts know no end of the time.
    maxRetries: 0,
    fetch: guardedFetch({ maxBytes: MAX_ANSWER_BYTES, apiKey }),
  });
  let takesSettings = true;

  async function send({ instructions, data }: Question, withSettings: boolean): Promise<string> {
    const completion = await client.chat.completions.create(
      {
        model,
        messages: [
          { role: "system", content: instructions },
          { role: "user", content: data },
        ],
        ...(withSettings ? SETTINGS : {}),
      },
      { signal },
    );
    const parsed = completionSchema.safeParse(completion);
    const content = parsed.data?.choices[0]?.message.content;
    if (content === undefined) throw new LanguageModelFailure("unreadable");
    return content;
  }

  return async (question) => {
    const withSettings = takesSettings;
    try {
      return await send(question, withSettings).catch(async (error: unknown) => {
        const pause = pauseSeconds(error);
        if (pause !== null) await wait(pause * 1000, undefined, { signal });
        else if (withSettings && UNFIT_REQUEST.includes(statusOf(error) ?? 0)) takesSettings = false;
        else throw error;
        return send(question, takesSettings);
      });
    } catch (error) {
      throw failureOf(error, signal);
    }
  };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof APIError ? error.status : undefined;
}

/** How long a busy server asks to be left alone; null for any other error, and where that is too long. */
function pauseSeconds(error: unknown): number | null {
  if (!(error instanceof APIError) || !isBusy(error.status)) return null;
  const asked = Number(error.headers?.get("retry-after") ?? DEFAULT_PAUSE_SECONDS);
  return asked >= 0 && asked <= MAX_PAUSE_SECONDS ? asked : null;
}

function isBusy(status: number | undefined): boolean {
  return status === TOO_MANY_REQUESTS || status === UNAVAILABLE;
}

function failureOf(error: unknown, signal: AbortSignal): LanguageModelFailure {
  if (error instanceof LanguageModelFailure) return error;
  // The client has the same time, and may find it over a moment before the signal does.
  const isOver = signal.aborted || error instanceof APIConnectionTimeoutError;
  if (isOver) return new LanguageModelFailure("timeout");
  const status = statusOf(error);
  if (status !== undefined) return new LanguageModelFailure(isBusy(status) ? "busy" : "refused", status);
  // An answer that says that it is JSON, and is none.
  if (error instanceof SyntaxError) return new LanguageModelFailure("unreadable");
  return new LanguageModelFailure("unreachable");
}
