import { z } from "zod";
import { localeSchema } from "@/domain/interface/locale";
import { lacksModelServer, languageModelVariables } from "./language-model/settings";

const environmentSchema = z
  .object({
    DATABASE_URL: z
      .string({ error: "is not set; `npm start` sets it, or export it yourself" })
      .regex(/^(file:|postgres(ql)?:\/\/)/, "must begin with file: or postgresql://"),
    NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    // How much memory the cache of public pages may take, in MiB; an empty variable stands for none set.
    PAGE_CACHE_MB: z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number().min(0).default(64)),
    NEXTAUTH_URL: z.url().default("http://localhost:3000"),
    TRUST_PROXY: z
      .enum(["on", "off", ""])
      .default("off")
      .transform((value) => value === "on"),
    SITE_LANGUAGE: z.preprocess((value) => (value === "" ? undefined : value), localeSchema.default("en")),
    // An empty variable stands for none, so that a line of a .env file can be emptied.
    EXTRACTOR_WEIGHTS: z.preprocess((value) => (value === "" ? undefined : value), z.string().optional()),
    ...languageModelVariables,
  })
  .refine((variables) => !lacksModelServer(variables), {
    message: "is set, but neither LLM_API_KEY nor LLM_BASE_URL, one of which says where the model answers",
    path: ["LLM_MODEL"],
  });

export type Environment = z.infer<typeof environmentSchema>;

/** Settings with which nothing can run. */
export class SettingsError extends Error {}

const names = Object.keys(environmentSchema.shape);
let known: { variables: readonly (string | undefined)[]; environment: Environment } | undefined;

/**
 * The process's settings, checked. Throws one readable error that names every setting that is wrong. They are checked
 * again only where a variable has changed: a public page asks for them dozens of times.
 */
export function environment(): Environment {
  const variables = names.map((name) => process.env[name]);
  if (known?.variables.every((variable, index) => variable === variables[index])) return known.environment;
  const parsed = environmentSchema.safeParse(process.env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new SettingsError(`Claimdesk cannot run with these settings: ${problems.join("; ")}`);
  }
  known = { variables, environment: parsed.data };
  return parsed.data;
}

/** Which of the two databases a URL names. */
export function databaseProvider(url: string): "sqlite" | "postgresql" {
  return url.startsWith("file:") ? "sqlite" : "postgresql";
}
