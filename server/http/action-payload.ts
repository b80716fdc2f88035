import type { SentField } from "./multipart";

/** In signs that give a JSON text its structure; the state of a refused form has some hundreds. */
const MOST_STRUCTURE = 100_000;
const DEEPEST = 32;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);
const parting = new Set([0x2c, 0x3a]);

const DOLLAR = 0x24;
const WRITTEN_LENGTH = "undefined".length;

/**
 * What may follow a "$" at the beginning of a string: another, which stands for one; and what our pages' calls refer to,
 * which is a form, what an action is bound to, a part that was written before, a moment, and nothing. For a reference of another
 * kind React 19 (in Next 16.4.6) may wait without an end.
 */
const referenceKinds = /^(?:\$|K[0-9a-f]|@[0-9a-f]|[0-9a-f]+[":]|D\d{4}-|undefined)/;

/** Whether the string that begins at an offset refers to nothing that our pages never refer to. */
function isPlain(json: Buffer, at: number): boolean {
  // Nobody has to write a "$" as its number, and it would be read as one.
  if (json[at] === BACKSLASH) return json.toString("latin1", at + 1, at + 6).toLowerCase() !== "u0024";
  if (json[at] !== DOLLAR) return true;
  return referenceKinds.test(json.toString("latin1", at + 1, at + 2 + WRITTEN_LENGTH));
}

/**
 * Whether a JSON text is shallow and small enough to be handed to a reader that goes into it step by step, and refers to
 * what our pages refer to.
 */
export function isModest(json: Buffer): boolean {
  let depth = 0;
  let structure = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at] ?? 0;
    if (isInString) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) isInString = false;
      continue;
    }
    if (sign === QUOTE) {
      if (!isPlain(json, at + 1)) return false;
      isInString = true;
    } else if (opening.has(sign)) depth += 1;
    else if (closing.has(sign)) depth -= 1;
    else if (!parting.has(sign)) continue;
    structure += 1;
    if (depth > DEEPEST || structure > MOST_STRUCTURE) return false;
  }
  return true;
}

/** Fields in which React writes what it calls an action with, as JSON: "0" with scripts, "$ACTION_1:0" without. */
const written = /^(?:\d+|\$ACTION_\d+:\d+)$/;

/** Fields that name an action; a form of ours has one. */
const naming = /^\$ACTION_(?:REF|ID)_/;

/** Whether what React wrote into a form is of the size and kind that our pages write. */
export function isModestCall(fields: readonly SentField[]): boolean {
  if (fields.filter(({ name }) => naming.test(name)).length > 1) return false;
  return fields.every(({ name, content }) => !written.test(name) || isModest(content));
}
