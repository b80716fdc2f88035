import { cache } from "react";
import { type Locale, locales } from "@/domain/interface/locale";
import { textsIn } from "@/domain/interface/texts";
import type { SiteDetails } from "@/domain/publication/site-details";
import { defaultSettings, type SiteSettings } from "@/domain/publication/site-settings";
import { absoluteUrl, publicUrlsIn } from "@/domain/urls";
import { requestLocale, siteLanguage } from "@/server/http/request-locale";
import { siteOrigin } from "@/server/site-origin";
import { findSettings, listPublicScales } from "./data";
import type { Site } from "./schema";

/** What stands before the path of a page in that language. */
export function prefixOf(locale: Locale): string {
  return locale === siteLanguage() ? "" : `/${locale}`;
}

function siteWith(settings: SiteSettings): Site {
  const locale = requestLocale();
  return {
    origin: siteOrigin(),
    settings,
    texts: textsIn(locale),
    urls: publicUrlsIn(prefixOf(locale)),
    languages: locales.map((each) => ({ locale: each, urls: publicUrlsIn(prefixOf(each)) })),
  };
}

/** The settings as this process read them last. */
let lastRead: SiteSettings = defaultSettings;

/** The site in the language of the present request. Read once a request. */
export const loadSite = cache(async (): Promise<Site> => {
  lastRead = await findSettings();
  return siteWith(lastRead);
});

/** The same without asking the database, for while it does not answer. */
export function siteAsLastRead(): Site {
  return siteWith(lastRead);
}

/** The same for pages that have to be shown even while the database does not answer. */
export async function loadSiteOrDefault(): Promise<Site> {
  return loadSite().catch(siteAsLastRead);
}

/** The address of a public page in full, in the site's own language, which is what search engines shall list. */
export function canonicalUrl(path: string): string {
  return absoluteUrl(siteOrigin(), path);
}

export const loadScales = listPublicScales;

/** Who publishes, for markup, feeds and citations. */
export function siteDetails({ origin, settings }: Site): SiteDetails {
  const { name, contactEmail, organisationUrl, logoUrl, sameAs, licenceUrl } = settings;
  const language = siteLanguage();
  const description = settings.description === "" ? textsIn(language).say("site.description") : settings.description;
  return { name, origin, description, language, contactEmail, organisationUrl, logoUrl, sameAs, licenceUrl };
}
