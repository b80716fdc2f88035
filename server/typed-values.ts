/** Whether a field of a sent form is ours; React adds hidden ones of its own. */
export function isOurs(name: string): boolean {
  return !name.startsWith("$ACTION");
}

/** A password never goes back: the page and its history would hold it. Its fields' names begin so. */
function isSecret(name: string): boolean {
  return name.startsWith("password");
}

/** Everything typed into a form, by field name; without passwords, and without files, which no browser can be given back. */
export function typedValues(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => isOurs(name) && !isSecret(name));
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]),
  );
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
