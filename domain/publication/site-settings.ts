import { z } from "zod";
import { productName } from "./site";

/** A text that the newsroom writes itself in Markdown; empty means that the site's own text stands there. */
const ownText = z.string().max(20_000).catch("");

const webAddress = z.url({ protocol: /^https?$/ });

/** How the site presents itself. What is not set, or can no longer be read, has its default. */
export const siteSettingsSchema = z.object({
  /** The name readers know the site by; it also signs the published markup. */
  name: z.string().min(1).max(80).catch(productName),
  /** One sentence on what the site is; empty for the site's own. */
  description: z.string().max(300).catch(""),
  contactEmail: z.email().nullable().catch(null),
  organisationUrl: webAddress.nullable().catch(null),
  logoUrl: webAddress.nullable().catch(null),
  /** Pages elsewhere that tell who the organisation is. */
  sameAs: z.array(webAddress).max(20).catch([]),
  /** Under which verdicts and data may be used. */
  licenceUrl: webAddress.catch("https://creativecommons.org/licenses/by/4.0/"),
  licenceName: z.string().min(1).max(80).catch("CC BY 4.0"),
  about: ownText,
  methodology: ownText,
  correctionsPolicy: ownText,
  /** How many independent sources a verdict should rest on. */
  minimumIndependentSources: z.int().min(1).max(10).catch(2),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

export const defaultSettings: SiteSettings = siteSettingsSchema.parse({});
