import { z } from "zod";

/** Crockford's base 32: digits and letters without I, L, O and U, which are misread or misspelt. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many signs a reference has; twelve of 32 are 60 bits, too many to guess. */
const LENGTH = 12;
const GROUP = 4;

/** How many random bytes a reference is made from. */
export const REFERENCE_BYTES = LENGTH;

/** A reference from random bytes, "7K3M-Q9TX-2W4Z". */
export function referenceFrom(bytes: Uint8Array): string {
  if (bytes.length !== REFERENCE_BYTES) throw new Error(`A reference is made from ${REFERENCE_BYTES} bytes.`);
  return grouped(Array.from(bytes, (byte) => signs[byte % signs.length]).join(""));
}

function grouped(text: string): string {
  return text.match(new RegExp(`.{${GROUP}}`, "g"))?.join("-") ?? text;
}

/** A reference as people type it: in any case, with or without hyphens, O for 0, I or L for 1. Gives its written form. */
export const referenceSchema = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1"))
  .pipe(z.string().regex(new RegExp(`^[${signs}]{${LENGTH}}$`)))
  .transform(grouped);
