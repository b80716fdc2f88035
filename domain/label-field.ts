/**
 * The hidden field by which a form carries the label of a field that is typed into, in the language of its page: so the
 * words can be shown again under it where the form itself cannot. A form's field names have no colon.
 */
export function labelFieldOf(name: string): string {
  return `label:${name}`;
}

/** Whether a field of a sent form is one of those. */
export function isLabelField(name: string): boolean {
  return name.startsWith("label:");
}
