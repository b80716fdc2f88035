import { z } from "zod";

const OPENAI = "https://api.openai.com/v1";

/** An empty variable stands for none, so that a line of a .env file can be emptied. */
function optional<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
}

function isPlainWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
}

/** The environment variables of the language model. None is needed: without LLM_MODEL there is no language model. */
export const languageModelVariables = {
  LLM_MODEL: optional(
    z.string().regex(/^[\w./:@+-]{1,100}$/, "must be a model's name: at most 100 letters, digits and . / : @ + - _"),
  ),
  LLM_API_KEY: optional(z.string().regex(/^[\x21-\x7e]{1,1000}$/, "must be one word of plain ASCII")),
  LLM_BASE_URL: optional(
    z
      .string()
      .refine(isPlainWebAddress, "must begin with http:// or https:// and hold no name, password, query or fragment"),
  ),
  LLM_TIMEOUT_SECONDS: optional(
    z.coerce.number("must be a number of seconds").min(1, "must be at least 1").max(600, "must be at most 600"),
  ),
};

type Variables = z.infer<z.ZodObject<typeof languageModelVariables>>;

/** Which language model drafts claims, and where it answers. */
export type LanguageModelSettings = {
  readonly model: string;
  /** Of an OpenAI-compatible interface; `/chat/completions` is asked below it. */
  readonly baseUrl: string;
  /** A secret: for the Authorization header alone. Null where the server wants none. */
  readonly apiKey: string | null;
  /** For all the questions about one article together, in milliseconds. */
  readonly timeoutMs: number;
};

/** Shorter than the minute after which proxies commonly give a form up. */
const DEFAULT_TIMEOUT_SECONDS = 45;

/** Whether a model is named without anything to reach it by. */
export function lacksModelServer({ LLM_MODEL, LLM_API_KEY, LLM_BASE_URL }: Variables): boolean {
  return LLM_MODEL !== undefined && LLM_API_KEY === undefined && LLM_BASE_URL === undefined;
}

/** The language model that the variables set up; null where they set up none. A key alone means OpenAI's own server. */
export function languageModelSettings(variables: Variables): LanguageModelSettings | null {
  const { LLM_MODEL: model, LLM_API_KEY, LLM_BASE_URL, LLM_TIMEOUT_SECONDS } = variables;
  if (model === undefined || lacksModelServer(variables)) return null;
  return {
    model,
    baseUrl: LLM_BASE_URL ?? OPENAI,
    apiKey: LLM_API_KEY ?? null,
    timeoutMs: (LLM_TIMEOUT_SECONDS ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
  };
}
