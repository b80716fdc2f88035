import { deskUrls } from "@/domain/urls";
import { isDeskAddress, parsePublicAddress } from "@/server/public-pages/address";
import type { FormBounds } from "./multipart";

const KIB = 1024;
const MIB = 1024 * KIB;

/** Our longest form has 30 fields, and React adds some of its own. */
const FIELDS = 200;

/**
 * What the form of an address may hold; null where nobody sends any.
 * @param isSignedIn whether the sender has a sign-in of this site, be it over
 */
export function formBounds(url: string, isSignedIn: boolean): FormBounds | null {
  if (!isDeskAddress(url)) return parsePublicAddress(url)?.kind === "form" ? readersForm : null;
  if (!isSignedIn) return strangersForm;
  const [path] = url.split("?");
  return path === deskUrls.newArticle ? articleForm : deskForm;
}

/** A reader's report: its fields take 7,000 signs, of four bytes, and what names them. */
const readersForm = { bytes: 64 * KIB, fields: FIELDS };

/**
 * An invited person's form, and whatever was typed at the desk before the browser dropped its sign-in: the longest, a
 * verdict, has 53,000 signs of three bytes at most.
 */
const strangersForm = { bytes: 256 * KIB, fields: FIELDS };

/** A verdict, which after a refusal comes back twice over, with what stands now beside it. */
const deskForm = { bytes: MIB, fields: FIELDS };

/** An article may have 5 MB; what is larger still has to reach the action to be refused in words beside its field. */
const articleForm = { bytes: 32 * MIB, fields: FIELDS };
