import { MONTH_WORDS } from "./month-words";

/** For each word the month that it names in each of its languages. */
type Months = ReadonlyMap<string, ReadonlyMap<string, number>>;

let known: Months | undefined;

/**
 * The month, from 1 to 12, that a word names in any of some fifty languages, long or short, in any case. `language` (BCP
 * 47) decides where languages differ: "listopad" is November in Polish and October in Croatian. Null for another word.
 */
export function monthNamed(word: string, language?: string): number | null {
  known ??= readMonths();
  const months = known.get(word.normalize("NFC").toLowerCase());
  if (months === undefined) return null;
  const [first, ...others] = new Set(months.values());
  if (others.length === 0) return first ?? null;
  return months.get(language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? "") ?? null;
}

function readMonths(): Months {
  const months = new Map<string, Map<string, number>>();
  for (const line of MONTH_WORDS.trim().split("\n")) {
    const [language = "", ...words] = line.split(" ");
    for (const [index, forms] of words.entries()) {
      for (const form of forms.split("/")) {
        const byLanguage = months.get(form) ?? new Map<string, number>();
        byLanguage.set(language, index + 1);
        months.set(form, byLanguage);
      }
    }
  }
  return months;
}
