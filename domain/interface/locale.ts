import { z } from "zod";

/** The languages that the public site speaks, as BCP 47 tags; a page's address begins with one of them or with none. */
export const locales = ["en", "be", "ru"] as const;
export const localeSchema = z.enum(locales);
export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = { en: "English", be: "Беларуская", ru: "Русский" };
