import { isLabelField, labelFieldOf } from "@/domain/label-field";

/** The hidden field that components/form-key.tsx gives each form, by which one that is sent twice is known again. */
export const FORM_KEY_FIELD = "formKey";

/** Whether a field of a sent form belongs to what it says: React adds hidden ones of its own, and there are a key and labels. */
export function isOurs(name: string): boolean {
  return !name.startsWith("$ACTION") && name !== FORM_KEY_FIELD && !isLabelField(name);
}

/** A password never goes back: the page and its history would hold it. Its fields' names begin so. */
export function isSecret(name: string): boolean {
  return name.startsWith("password");
}

/** Everything typed into a form, by field name; without passwords, and without files, which no browser can be given back. */
export function typedValues(form: FormData): Record<string, string[]> {
  const groups = [...groupedFields(form)].filter(([name]) => !isSecret(name));
  return Object.fromEntries(groups.map(([name, all]) => [name, all.filter((value) => typeof value === "string")]));
}

/** Our fields of a form by their names, in one pass: FormData looks through all of them at each `getAll`. */
export function groupedFields(form: FormData): Map<string, FormDataEntryValue[]> {
  const groups = new Map<string, FormDataEntryValue[]>();
  for (const [name, value] of form) {
    if (!isOurs(name)) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return groups;
}

/** Fields of our forms that nobody types: hidden ones, the names of buttons, and choices whose values are no words. */
export const untypedFields: ReadonlySet<string> = new Set([
  "access",
  "added",
  "articleId",
  "basedOn",
  "beside",
  "callbackUrl",
  "claimId",
  "csrfToken",
  "decision",
  "edition",
  "encoding",
  "intent",
  "invitationId",
  "links",
  "locale",
  "originalId",
  "reading",
  "reportId",
  "roleBefore",
  "seen",
  "slug",
  "scaleId",
  "sourceId",
  "start",
  "take",
  "token",
  "userId",
  "username",
]);

/** What is kept of a form for a page that cannot show it again. */
export interface KeptWords {
  words: readonly { label: string; value: string }[];
  /** Whether the form also had something that is chosen: it means nothing outside its form, and is not kept. */
  hasChoices: boolean;
}

/** What somebody typed into a form, under the labels that its page showed. */
export function keptWords(form: FormData): KeptWords {
  const words: { label: string; value: string }[] = [];
  let hasChoices = false;
  for (const [name, values] of groupedFields(form)) {
    if (untypedFields.has(name) || isSecret(name)) continue;
    const given = values.filter((value) => (typeof value === "string" ? value.trim() !== "" : value.size > 0));
    const label = form.get(labelFieldOf(name));
    if (typeof label !== "string") hasChoices ||= given.length > 0;
    else words.push(...given.filter((value) => typeof value === "string").map((value) => ({ label, value })));
  }
  return { words, hasChoices };
}
