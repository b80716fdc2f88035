/** What is stored where nobody and nothing could tell the language: BCP 47 keeps this tag for it. */
export const UNKNOWN_LANGUAGE = "und";

/** Registered tags that name no language: several at once, none of the list, nothing in words. */
const NO_LANGUAGE = new Set(["mul", "mis", "zxx"]);
/** Regions and scripts with these codes are placeholders: "unknown region", "unwritten", "common to all". */
const NO_PART = new Set(["ZZ", "Zzzz", "Zxxx", "Zyyy"]);
/** A longer one is no tag that a page means. */
const MAX_LENGTH = 35;

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const scriptNames = new Intl.DisplayNames("en", { type: "script", fallback: "none" });

/**
 * A declared language as a canonical BCP 47 tag: "en_US" → "en-US", "De" → "de", "ger" → "de", "sr_Latn_RS.UTF-8" →
 * "sr-Latn-RS". Extensions go, and so do regions and scripts that do not exist. Null where it names no language that
 * there is: a template's placeholder, "x-default", "und", a list, nonsense.
 */
export function languageTag(declared: string): string | null {
  const written = declared
    .trim()
    // As operating systems write it: en_US.UTF-8, ca_ES@valencia.
    .replace(/[.@].*$/su, "")
    .replaceAll("_", "-");
  if (written.length > MAX_LENGTH) return null;
  const locale = localeOf(written);
  if (locale === null) return null;
  const language = baseLanguage(locale.baseName);
  if (NO_LANGUAGE.has(language) || language === UNKNOWN_LANGUAGE || languageNames.of(language) === undefined)
    return null;
  return [language, ...knownParts(locale)].join("-");
}

function localeOf(written: string): Intl.Locale | null {
  try {
    return new Intl.Locale(written);
  } catch {
    return null;
  }
}

/** Script, region and variants, those that there are. */
function knownParts({ baseName, script, region }: Intl.Locale): string[] {
  return baseName.split("-").filter((part, index) => {
    if (index === 0) return false;
    if (part === script) return !NO_PART.has(part) && scriptNames.of(part) !== undefined;
    if (part === region) return !NO_PART.has(part) && regionNames.of(part) !== undefined;
    return true;
  });
}

/** A well-formed tag in its canonical form, whether or not there is such a language; null for what is no tag. */
export function canonicalTag(written: string): string | null {
  if (written.length > MAX_LENGTH) return null;
  return languageTag(written) ?? localeOf(written)?.baseName ?? null;
}

/** The language alone, without script, region and variant: "sr" of "sr-Latn-RS". The tag has to be a canonical one. */
export function baseLanguage(tag: string): string {
  // Not Intl.Locale's own word: of "und" V8 gives none.
  return tag.split("-", 1)[0] ?? tag;
}
