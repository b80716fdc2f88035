import { z } from "zod";
import { type AddressProblem, typedAddress } from "./web-address";

/** Fields of forms that several features share. An empty field stands for none. */

export function optionalTextField(longest: number) {
  return z
    .string()
    .trim()
    .max(longest, `Keep this to ${longest.toLocaleString("en-GB")} characters.`)
    .transform((value) => (value === "" ? null : value));
}

const addressProblems: Record<AddressProblem, string> = {
  spaces: "A web address has no spaces. Copy it whole from the browser’s address line.",
  password: "This address has a name or a password in it. Take out what stands before the @.",
  scheme: "This is no address of the web: those begin with https:// or http://.",
  none: "Enter the whole address of a page, such as https://example.org/page.",
};

const writtenAddress = z.string().trim().max(2000, "Keep the address to 2,000 characters.");

/** Completes the address that was typed, or says what is wrong with it. */
function completed(typed: string, context: z.RefinementCtx<string>, whereNone = addressProblems.none): string {
  const read = typedAddress(typed);
  if (read.ok) return read.address;
  context.addIssue({ code: "custom", message: read.problem === "none" ? whereNone : addressProblems[read.problem] });
  return z.NEVER;
}

/**
 * An address on the web, completed with https:// where it begins with the name of a site. Other protocols are refused,
 * since the address is shown as a link.
 */
export const webAddressField = writtenAddress.transform((typed, context) =>
  typed === "" ? null : completed(typed, context, "Enter the whole address of a page, or leave it empty."),
);

/** The same where there has to be one. */
export const neededWebAddressField = writtenAddress.transform((typed, context) => completed(typed, context));

/** A calendar date that exists, YYYY-MM-DD. */
export const dateField = z
  .string()
  .trim()
  .refine(
    (value) => value === "" || z.iso.date().safeParse(value).success,
    "Enter a date that exists, as year-month-day: 2020-09-14.",
  )
  .transform((value) => (value === "" ? null : value));

/** The version that the person saw when they began. The databases count to this and no further. */
export const versionField = z.coerce.number().pipe(z.int32().positive());

/** The claim a form is about, and its version. */
export const claimVersionFields = { claimId: z.string(), basedOn: versionField };

/** Long enough to be safe without rules about signs, as NIST SP 800-63B advises. */
const SHORTEST_PASSWORD = 12;

export const passwordField = z
  .string()
  .min(SHORTEST_PASSWORD, `Choose a password of at least ${SHORTEST_PASSWORD} characters; a few words will do.`)
  .max(1000, "Keep the password to 1,000 characters.");
