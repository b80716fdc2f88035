import { createHash } from "node:crypto";
import type { SentForm } from "./asker";
import { FORM_KEY_FIELD, isOurs, isSecret } from "./typed-values";

/** What a page gives a form: at least 128 bits of chance, and what tells it from the others of the page. */
const written = /^[\w:-]{32,100}$/;

/** The key that a form's page gave it; none where it was sent by a program, or by a page made before there were any. */
function pageKeyOf(form: FormData): string | null {
  const key = form.get(FORM_KEY_FIELD);
  return typeof key === "string" && written.test(key) ? key : null;
}

/**
 * What a form is known by once it has been taken: the page's key, whoever sent it, and every word in it. So a page that
 * a browser kept and that is sent again with other words asks for something else, and is taken. Passwords do not count:
 * nothing that could be guessed from what is stored. The secret is made of the same and cannot be told from the key.
 */
export function sentFormKey(form: FormData, senderId: string | null): Pick<SentForm<never>, "key" | "secret"> | null {
  const pageKey = pageKeyOf(form);
  if (pageKey === null) return null;
  const said = [...form].filter(([name, value]) => isOurs(name) && !isSecret(name) && typeof value === "string");
  const whole = JSON.stringify([pageKey, senderId, said]);
  return { key: digest(`key ${whole}`), secret: digest(`secret ${whole}`) };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
