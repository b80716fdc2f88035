import { formSizes } from "@/domain/form-sizes";
import { deskUrls } from "@/domain/urls";
import { isDeskAddress, parsePublicAddress } from "@/server/public-pages/address";
import type { FormBounds } from "./multipart";

/** Our longest form has 30 fields, and React adds some of its own. */
const FIELDS = 200;

/**
 * What the form of an address may hold; null where nobody sends any.
 * @param isSignedIn whether the sender has a sign-in of this site, be it over
 */
export function formBounds(url: string, isSignedIn: boolean): FormBounds | null {
  if (!isDeskAddress(url)) return parsePublicAddress(url)?.kind === "form" ? boundsOf(formSizes.reader) : null;
  if (!isSignedIn) return boundsOf(formSizes.stranger);
  const [path] = url.split("?");
  return boundsOf(path === deskUrls.newArticle ? formSizes.article : formSizes.desk);
}

function boundsOf({ read }: { read: number }): FormBounds {
  return { bytes: read, fields: FIELDS };
}
