import anyAscii from "any-ascii";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 120;

/** Whether a text, decoded, can be a slug of this site. None holds a full stop, which begins the name of a format. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && SLUG.test(text);
}

const MAX_LENGTH = 70;

/** What a text without any letter or digit that ASCII can give is called. */
const NAMELESS = "entry";

/** Cyrillic as usually written in Latin letters, for Russian, Belarusian and Ukrainian alike. */
const cyrillic = new Map(
  Object.entries({
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    ґ: "g",
    д: "d",
    е: "e",
    ё: "e",
    є: "ye",
    ж: "zh",
    з: "z",
    и: "i",
    і: "i",
    ї: "yi",
    й: "y",
    к: "k",
    л: "l",
    м: "m",
    н: "n",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ў: "u",
    ф: "f",
    х: "kh",
    ц: "ts",
    ч: "ch",
    ш: "sh",
    щ: "shch",
    ъ: "",
    ы: "y",
    ь: "",
    э: "e",
    ю: "yu",
    я: "ya",
  }),
);

/**
 * A name for a URL made from a text: lower-case ASCII letters, digits and single hyphens, at most 70 of them, cut
 * between words where it can be. Other scripts are written in Latin letters, Cyrillic as is usual for Belarusian, Russian
 * and Ukrainian, the rest as any-ascii has it. Never empty: "entry" where nothing is left.
 */
export function slugFrom(text: string): string {
  const latin = Array.from(text.normalize("NFC").toLowerCase(), (sign) => cyrillic.get(sign) ?? sign).join("");
  const words = anyAscii(latin.replace(/['’ʼ]/g, ""))
    .toLowerCase()
    .replaceAll("'", "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (words === "") return NAMELESS;
  if (words.length <= MAX_LENGTH) return words;
  const end = words.lastIndexOf("-", MAX_LENGTH);
  return words.slice(0, end === -1 ? MAX_LENGTH : end);
}

/** The slug itself, or the first of slug-2, slug-3 … that is not taken. */
export async function uniqueSlug(slug: string, taken: (slug: string) => Promise<boolean>): Promise<string> {
  let candidate = slug;
  for (let number = 2; await taken(candidate); number += 1) candidate = `${slug}-${number}`;
  return candidate;
}
