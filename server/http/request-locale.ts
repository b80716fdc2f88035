import type { Locale } from "@/domain/interface/locale";
import { environment } from "@/server/environment";
import { currentAnswer } from "./answer";

/** The language of the site itself, for addresses that name none. */
export function siteLanguage(): Locale {
  return environment().SITE_LANGUAGE;
}

/** The language to answer the present request in. */
export function requestLocale(): Locale {
  return currentAnswer()?.locale ?? siteLanguage();
}
