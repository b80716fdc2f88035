import { z } from "zod";

/** Fields of forms that several features share. An empty field stands for none. */

export function optionalTextField(longest: number) {
  return z
    .string()
    .trim()
    .max(longest, `Keep this to ${longest.toLocaleString("en-GB")} characters.`)
    .transform((value) => (value === "" ? null : value));
}

/** Whether something is an address of the web, whole and with its scheme. */
export const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const writtenAddress = z.string().trim().max(2000, "Keep the address to 2,000 characters.");

/** An address on the web. Other protocols are refused, since the address is shown as a link. */
export const webAddressField = writtenAddress
  .refine(
    (value) => value === "" || isWebAddress(value),
    "Enter a full web address, beginning with https:// or http://, or leave it empty.",
  )
  .transform((value) => (value === "" ? null : value));

/** The same where there has to be one. */
export const neededWebAddressField = writtenAddress.refine(
  isWebAddress,
  "Enter a full web address, beginning with https:// or http://.",
);

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
