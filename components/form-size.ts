/** How much a form would send, in bytes: its words in UTF-8, and its files. */
export function formSize(form: FormData): number {
  return [...form].reduce(
    (sum, [, value]) => sum + (typeof value === "string" ? new Blob([value]).size : value.size),
    0,
  );
}
