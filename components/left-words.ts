/** What stood in a form that has gone from its page before it was sent. */
export interface LeftForm {
  id: number;
  words: readonly TypedWords[];
}

export interface TypedWords {
  /** The field's label, or its name where the label is not known. */
  label: string;
  value: string;
}

let left: readonly LeftForm[] = [];
let count = 0;
const listeners = new Set<() => void>();

function change(next: readonly LeftForm[]): void {
  left = next;
  for (const listener of listeners) listener();
}

/** Keeps words for whoever typed them, until they say that they need them no more or leave the desk. */
export function leaveWords(words: readonly TypedWords[]): void {
  count += 1;
  if (words.length > 0) change([...left, { id: count, words }]);
}

export function dropWords(id: number): void {
  change(left.filter((form) => form.id !== id));
}

export function leftForms(): readonly LeftForm[] {
  return left;
}

const none: readonly LeftForm[] = [];

/** On the server nobody has typed yet. */
export function noLeftForms(): readonly LeftForm[] {
  return none;
}

export function onLeftForms(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
