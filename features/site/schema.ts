import type { Locale } from "@/domain/interface/locale";
import type { Texts } from "@/domain/interface/texts";
import type { SiteSettings } from "@/domain/publication/site-settings";
import type { PublicUrls } from "@/domain/urls";

/** The public site as one request sees it, in one language: what every public page and its parts are drawn with. */
export interface Site {
  /** "https://example.org". */
  origin: string;
  settings: SiteSettings;
  texts: Texts;
  /** The addresses of the pages in this language. */
  urls: PublicUrls;
  /** Every language the site speaks, with its addresses. */
  languages: readonly { locale: Locale; urls: PublicUrls }[];
}
