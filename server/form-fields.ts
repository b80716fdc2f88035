import type { z } from "zod";
import type { Refusal, Result } from "@/domain/result";
import { groupedFields, untypedFields } from "./typed-values";

/** The fields of a sent form as its schema has them, or what has to be changed in them first, by field name. */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): Result<z.output<S>> {
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
  return Object.fromEntries(
    [...groupedFields(form)].map(([name, group]) => {
      const all = group.map((value) => (typeof value === "string" ? value.replaceAll("\r\n", "\n") : value));
      const [first] = all;
      return all.length === 1 && first !== undefined ? [name, first] : [name, all];
    }),
  );
}
