/** The hidden field that components/form-key.tsx gives each form, by which one that is sent twice is known again. */
export const FORM_KEY_FIELD = "formKey";

/** Whether a field of a sent form belongs to what it says; React adds hidden ones of its own, and each form has a key. */
export function isOurs(name: string): boolean {
  return !name.startsWith("$ACTION") && name !== FORM_KEY_FIELD;
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

/** Fields of our forms that nobody types: hidden ones, and the names of buttons. */
export const untypedFields: ReadonlySet<string> = new Set([
  "access",
  "articleId",
  "basedOn",
  "callbackUrl",
  "claimId",
  "csrfToken",
  "decision",
  "edition",
  "intent",
  "invitationId",
  "locale",
  "reportId",
  "roleBefore",
  "slug",
  "scaleId",
  "sourceId",
  "start",
  "token",
  "userId",
  "username",
]);

/** What somebody typed themselves, field by field, with names that can be read. */
export function typedWords(values: Record<string, string[]>): { name: string; value: string }[] {
  return Object.entries(values)
    .filter(([name]) => !untypedFields.has(name))
    .flatMap(([name, typed]) => typed.map((value) => ({ name: fieldTitle(name), value })))
    .filter(({ value }) => value.trim() !== "");
}

/** "wouldChange" as "Would change". */
function fieldTitle(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
