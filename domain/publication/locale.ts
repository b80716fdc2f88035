import { z } from "zod";

/** The languages the public pages speak. The first is that of addresses that name none. */
export const locales = ["en", "be", "ru"] as const;

export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/** The language of an address without one. */
export const defaultLocale: Locale = "en";
