import { z } from "zod";
import { markdownField } from "@/domain/evidence/markdown-bounds";
import { neededWebAddressField, versionField, webAddressField } from "@/domain/fields";

/** In UTF-16 code units. */
const LONGEST_TEXT = 20_000;

function ownText() {
  return markdownField(LONGEST_TEXT, "Keep this to 20,000 characters.");
}

const requiredLine = (message: string) => z.string().trim().min(1, message).max(80, "Keep this to 80 characters.");

/** A web address a line; empty lines do not count. */
const addressLines = z
  .string()
  .transform((lines) =>
    lines
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  )
  .refine((lines) => lines.length <= 20, "Name at most 20 pages.")
  .pipe(z.array(neededWebAddressField));

/** The form by which the site's settings are changed; see domain/publication/site-settings.ts for what they mean. */
export const settingsFormSchema = z.object({
  basedOn: versionField,
  name: requiredLine("Enter the name that readers know the site by."),
  description: z.string().trim().max(300, "Keep this to 300 characters."),
  contactEmail: z.union([
    z.literal("").transform(() => null),
    z.email("Enter a full e-mail address, or leave it empty."),
  ]),
  organisationUrl: webAddressField,
  logoUrl: webAddressField,
  sameAs: addressLines,
  licenceName: requiredLine("Enter the name of the licence."),
  licenceUrl: neededWebAddressField,
  minimumIndependentSources: z.coerce
    .number({ error: "Enter a number from 1 to 10." })
    .pipe(
      z
        .int("Enter a number from 1 to 10.")
        .min(1, "Enter a number from 1 to 10.")
        .max(10, "Enter a number from 1 to 10."),
    ),
  about: ownText(),
  methodology: ownText(),
  correctionsPolicy: ownText(),
});
export type SettingsForm = z.infer<typeof settingsFormSchema>;

/** The settings as the form's fields hold them, by field name. */
export type SettingsFields = Record<Exclude<keyof SettingsForm, "basedOn">, string>;
