/** One field of a form as it was sent. */
export interface SentField {
  name: string;
  /** Its content; a view of the body, not a copy. */
  content: Buffer;
  isFile: boolean;
}

export type ReadFields = { ok: true; fields: SentField[] } | { ok: false; problem: "malformed" | "too_many" };

const malformed = { ok: false, problem: "malformed" } as const;

/** In bytes: what stands before a field's content. Browsers write the field's name, a file's name and type. */
const LONGEST_HEAD = 2048;

/** Of a field, in bytes; ours have 20, those of React about as many. */
const LONGEST_NAME = 200;

const HEAD_END = Buffer.from("\r\n\r\n");
const disposition = /^content-disposition: form-data; name="([^"\r\n]*)"(; filename="[^"\r\n]*")?$/i;
const contentType = /^content-type: [\x20-\x7e]*$/i;

/**
 * The string that parts the fields, of the header Content-Type of a form; null where it is none that a browser writes.
 * Next's reader takes 27 to 70 signs.
 */
export function boundaryOf(type: string): string | null {
  return /^multipart\/form-data; ?boundary="?([\w'-]{27,70})"?$/.exec(type)?.[1] ?? null;
}

/**
 * Walks once through a multipart body and stops where it has too many fields. It is as strict as browsers are in writing
 * one, since whatever passes here is read again by two libraries, each of which throws at something else.
 */
export function readFields(body: Buffer, boundary: string, most: number): ReadFields {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const opening = delimiter.subarray(2);
  if (!body.subarray(0, opening.length).equals(opening)) return malformed;
  const fields: SentField[] = [];
  let at = opening.length;
  for (;;) {
    const mark = body.toString("latin1", at, at + 2);
    if (mark === "--") return isEnd(body.subarray(at + 2)) ? { ok: true, fields } : malformed;
    if (mark !== "\r\n") return malformed;
    if (fields.length === most) return { ok: false, problem: "too_many" };
    const end = body.indexOf(delimiter, at);
    if (end === -1) return malformed;
    const field = fieldOf(body.subarray(at + 2, end));
    if (field === null) return malformed;
    fields.push(field);
    at = end + delimiter.length;
  }
}

/** Behind the last field there is nothing but the end of a line. */
function isEnd(rest: Buffer): boolean {
  return rest.length === 0 || (rest.length === 2 && rest.toString("latin1") === "\r\n");
}

function fieldOf(part: Buffer): SentField | null {
  const headEnd = part.subarray(0, LONGEST_HEAD).indexOf(HEAD_END);
  if (headEnd === -1) return null;
  const lines = part.toString("utf8", 0, headEnd).split("\r\n");
  const [first = "", second, ...more] = lines;
  const [, name, file] = disposition.exec(first) ?? [];
  if (name === undefined || name === "" || Buffer.byteLength(name) > LONGEST_NAME || first.includes("\ufffd"))
    return null;
  if ((second !== undefined && !contentType.test(second)) || more.length > 0) return null;
  return { name, content: part.subarray(headEnd + HEAD_END.length), isFile: file !== undefined };
}
