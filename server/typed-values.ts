/** Whether a field of a sent form is ours; React adds hidden ones of its own. */
export function isOurs(name: string): boolean {
  return !name.startsWith("$ACTION");
}

/** Everything typed into a form, by field name; files excepted, which a browser cannot be given back. */
export function typedValues(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter(isOurs);
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]),
  );
}
