import { baseLanguage, UNKNOWN_LANGUAGE } from "./language-tag";

/**
 * What newsrooms write in, in the order of their English names. Written out, since what the platform calls a language
 * differs between the server and a reader's browser.
 */
const NAMES: readonly (readonly [tag: string, name: string])[] = [
  ["af", "Afrikaans"],
  ["sq", "Albanian"],
  ["am", "Amharic"],
  ["ar", "Arabic"],
  ["hy", "Armenian"],
  ["as", "Assamese"],
  ["az", "Azerbaijani"],
  ["bn", "Bangla"],
  ["eu", "Basque"],
  ["be", "Belarusian"],
  ["bs", "Bosnian"],
  ["bg", "Bulgarian"],
  ["my", "Burmese"],
  ["ca", "Catalan"],
  ["zh", "Chinese"],
  ["zh-Hant", "Chinese (Traditional)"],
  ["hr", "Croatian"],
  ["cs", "Czech"],
  ["da", "Danish"],
  ["nl", "Dutch"],
  ["en", "English"],
  ["eo", "Esperanto"],
  ["et", "Estonian"],
  ["fo", "Faroese"],
  ["fil", "Filipino"],
  ["fi", "Finnish"],
  ["fr", "French"],
  ["gl", "Galician"],
  ["ka", "Georgian"],
  ["de", "German"],
  ["el", "Greek"],
  ["gu", "Gujarati"],
  ["ha", "Hausa"],
  ["he", "Hebrew"],
  ["hi", "Hindi"],
  ["hu", "Hungarian"],
  ["is", "Icelandic"],
  ["ig", "Igbo"],
  ["id", "Indonesian"],
  ["ga", "Irish"],
  ["it", "Italian"],
  ["ja", "Japanese"],
  ["kn", "Kannada"],
  ["kk", "Kazakh"],
  ["km", "Khmer"],
  ["rw", "Kinyarwanda"],
  ["ko", "Korean"],
  ["ku", "Kurdish"],
  ["ckb", "Kurdish (Central)"],
  ["ky", "Kyrgyz"],
  ["lo", "Lao"],
  ["lv", "Latvian"],
  ["lt", "Lithuanian"],
  ["lb", "Luxembourgish"],
  ["mk", "Macedonian"],
  ["mg", "Malagasy"],
  ["ms", "Malay"],
  ["ml", "Malayalam"],
  ["mt", "Maltese"],
  ["mr", "Marathi"],
  ["mn", "Mongolian"],
  ["ne", "Nepali"],
  ["no", "Norwegian"],
  ["nb", "Norwegian Bokmål"],
  ["nn", "Norwegian Nynorsk"],
  ["or", "Odia"],
  ["ps", "Pashto"],
  ["fa", "Persian"],
  ["pl", "Polish"],
  ["pt", "Portuguese"],
  ["pa", "Punjabi"],
  ["ro", "Romanian"],
  ["rm", "Romansh"],
  ["ru", "Russian"],
  ["sr", "Serbian"],
  ["sr-Latn", "Serbian (Latin)"],
  ["sd", "Sindhi"],
  ["si", "Sinhala"],
  ["sk", "Slovak"],
  ["sl", "Slovenian"],
  ["so", "Somali"],
  ["es", "Spanish"],
  ["sw", "Swahili"],
  ["sv", "Swedish"],
  ["tg", "Tajik"],
  ["ta", "Tamil"],
  ["tt", "Tatar"],
  ["te", "Telugu"],
  ["th", "Thai"],
  ["ti", "Tigrinya"],
  ["tr", "Turkish"],
  ["tk", "Turkmen"],
  ["uk", "Ukrainian"],
  ["ur", "Urdu"],
  ["ug", "Uyghur"],
  ["uz", "Uzbek"],
  ["vi", "Vietnamese"],
  ["cy", "Welsh"],
  ["yo", "Yoruba"],
  ["zu", "Zulu"],
];

const nameOf = new Map(NAMES);

/** What a tag is called in English: "German", "English (en-GB)"; of a language that is not in the list the tag itself. */
export function languageName(tag: string): string {
  if (tag === UNKNOWN_LANGUAGE) return "Not known yet";
  const base = nameOf.get(baseLanguage(tag));
  return nameOf.get(tag) ?? (base === undefined ? tag : `${base} (${tag})`);
}

export interface LanguageOption {
  /** BCP 47. */
  readonly value: string;
  /** In English. */
  readonly label: string;
}

const offered: readonly LanguageOption[] = NAMES.map(([value, label]) => ({ value, label }));

/**
 * The languages of a form's list. The one that is stored stands first where the list has it not, whatever it is, so that
 * sending the form changes nothing that nobody chose; "not known yet" is offered only where it is stored.
 */
export function languageOptions(stored = ""): readonly LanguageOption[] {
  if (stored === "" || nameOf.has(stored)) return offered;
  return [{ value: stored, label: languageName(stored) }, ...offered];
}
