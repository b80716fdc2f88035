import { detectLanguage, isTellable } from "./detect-language";
import { baseLanguage, languageTag, UNKNOWN_LANGUAGE } from "./language-tag";

/** Why a language was chosen, in words that stand behind "as … says". */
export type LanguageReason = "the page’s own word" | "its text" | "neither could tell";

export interface ChosenLanguage {
  /** BCP 47; "und" where nothing told it, for a person to be asked. */
  readonly tag: string;
  readonly from: LanguageReason;
}

/**
 * The language of an article that declares one, or none. Its own word stands, in its canonical form, unless the text is
 * beyond doubt in another language; where it says nothing that can be used, the text speaks.
 */
export function chooseLanguage({ declared, text }: { declared?: string | undefined; text: string }): ChosenLanguage {
  const page = declared === undefined ? null : languageTag(declared);
  const told = detectLanguage(text);
  if (page !== null && !(told?.sure === true && isContradicted(page, told.tag))) {
    return { tag: page, from: "the page’s own word" };
  }
  if (told !== null) return { tag: told.tag, from: "its text" };
  return { tag: UNKNOWN_LANGUAGE, from: "neither could tell" };
}

/** Bokmål and Nynorsk are both declared as Norwegian, and hardly told apart in a line. */
const NORWEGIAN = ["no", "nb", "nn"];

/** Whether a text that reads as one language cannot be in the other; of one that is never told, only its script says. */
function isContradicted(declared: string, told: string): boolean {
  const said = new Intl.Locale(declared);
  const isOtherScript = said.maximize().script !== new Intl.Locale(told).maximize().script;
  const language = baseLanguage(told);
  if (said.language === language) return said.script !== undefined && isOtherScript;
  if (NORWEGIAN.includes(said.language) && NORWEGIAN.includes(language)) return false;
  if (!isTellable(said.language)) return isOtherScript && said.script === undefined;
  return true;
}
