import type { TextRange } from "@/domain/anchoring/quote-selector";
import { labelKey } from "@/domain/extraction/labels/label";
import { ANSWERING_ABROAD, ASKING_ABROAD, TITLES_ABROAD, VOICES } from "@/domain/extraction/labels/parts-abroad";
import { wordSet } from "@/domain/extraction/words/words";
import { BRACKET, isShortTitle, isTitleText, MAX_BEHIND, type People, partsOf, personOf } from "./label-people";
import { isOffice, isOutlet, isPart, officeAbroad } from "./label-words";

/** Who is meant by a label: somebody with a name, somebody described, or, where `name` is null, nobody who can be told. */
export type LabelSpeaker = { readonly name: string | null; readonly isNamed: boolean };

/** Those who ask and answer, where the article tells who they are. */
export type Partners = { readonly asks: string | null; readonly answers: string | null };

const NOBODY: LabelSpeaker = { name: null, isNamed: false };
const ASKING = wordSet("q question questions interviewer");
const ANSWERING = wordSet("a answer answers interviewee");
/** "Speaker 1", "Unknown speaker", "S2", "Voice 3": what machines and stenographers call whom they do not know. */
const UNTOLD =
  /^(?:(?:unknown|unidentified|unnamed|inaudible)(?: (?:speaker|person|voice)(?: \d+)?)?|(?:speaker|voice|participant|person|spk|spkr|s|m|f) ?#?\d+|speaker [a-z]|all|several|both|multiple speakers|guest \d+|by .*)$/u;
/** Last names of two letters; other pairs of capitals are initials. */
const SHORT_NAMES = wordSet("an do du ek ha he ho hu ko le li lo lu ma ng oh oz so su um vo wu xi xu ye yi yu");
const ARTICLES_ABROAD = wordSet("el la le il o a der die");
const PARTICLES = wordSet("of for and the to in on pro tempore de la del van von der den bin al el");

/** Whom the label means whose name stands at `label`, in the fullest form that the article has. */
export function labelSpeaker(text: string, label: TextRange, people: People, partners: Partners): LabelSpeaker {
  const written = text.slice(label.start, label.end).replace(/\s+/gu, " ").trim();
  const bracket = BRACKET.exec(text.slice(label.end, label.end + MAX_BEHIND))?.[1];
  const inBracket = bracket === undefined ? null : personOf(bracket, people);
  if (inBracket !== null && !isPart(inBracket)) return named(inBracket);
  const key = written.toLowerCase().replace(/\.$/u, "");
  if (!/\p{L}/u.test(written) || UNTOLD.test(key) || VOICES.has(labelKey(written))) return NOBODY;
  if (ASKING.has(key) || ASKING_ABROAD.has(key) || isOutlet(written))
    return toldOr(bracketName(bracket) ?? partners.asks, key);
  if (ANSWERING.has(key) || ANSWERING_ABROAD.has(key)) return toldOr(bracketName(bracket) ?? partners.answers, key);
  const office = officeIn(written);
  if (office !== null) {
    // "ANN BROWN, MAYOR:" and later "MAYOR:".
    const holder = bracketName(bracket) ?? people.byOffice.get(key) ?? null;
    return holder === null ? { name: office, isNamed: false } : named(holder);
  }
  const initials = written.replace(/[.\s]/gu, "");
  if (/^\p{Lu}{2,4}$/u.test(initials)) {
    const bearer = people.byInitials.get(initials.toLowerCase()) ?? null;
    if (bearer !== null) return named(plainName(bearer));
    const isName = initials.length === 2 ? SHORT_NAMES.has(initials.toLowerCase()) : /[AEIOUY]/u.test(initials);
    if (!isName) return NOBODY;
  }
  const known = isPart(written) ? null : personOf(written, people);
  return named(known ?? plainName(longerLabel(written, people) ?? written));
}

function named(name: string): LabelSpeaker {
  // "Facebook posts" is written so; "ann brown" is a machine's.
  const isWritten = /(?:^|\s)\p{Lu}/u.test(name);
  const words = name.split(" ").map((word) => (isWritten && /^\p{Ll}/u.test(word) ? word : nameCased(word)));
  return { name: words.join(" "), isNamed: true };
}

/** "Interviewer" describes somebody; "Q" and the name of a broadcaster do not. */
function toldOr(name: string | null, key: string): LabelSpeaker {
  if (name !== null) return named(name);
  return key.startsWith("interview") ? { name: key, isNamed: false } : NOBODY;
}

/** "(Mr. BROWN)", "(Ann Brown)"; a party or a place is no name. */
function bracketName(bracket: string | undefined): string | null {
  if (bracket === undefined) return null;
  const words = bracket.split(/\s+/u);
  const isName =
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u.test(word) || PARTICLES.has(word));
  return isName && (isTitleText(words[0] ?? "") || /^the hon/iu.test(bracket)) ? plainName(bracket) : null;
}

/** The office that a label gives and no name with it, as written but for capitals: "The Minister of Health". */
function officeIn(written: string): string | null {
  const abroad = officeAbroad(written);
  if (abroad !== null) return abroad;
  const words = written.replace(/\.(?=\s|$)/gu, "").split(" ");
  if (isPart(written)) return (/^the$/iu.test(words[0] ?? "") ? words.slice(1) : words).join(" ").toLowerCase();
  if (!isOffice(words)) return null;
  return words
    .map((word, at) => (at > 0 && PARTICLES.has(word.toLowerCase()) ? word.toLowerCase() : officeCased(word)))
    .join(" ");
}

/** "ANN BROWN" for "BROWN", "A. BROWN" or "MS. BROWN", where one label is longer than the others. */
function longerLabel(written: string, { labels }: People): string | null {
  const parts = partsOf(written.replaceAll(".", " ")).filter((part) => !isTitleText(part));
  const initial = parts.length > 1 && parts[0]?.length === 1 ? parts[0] : null;
  const forms = (labels.get(parts.at(-1) ?? "") ?? []).map(fullLabel);
  const longer = new Set(
    forms.filter((label) => / /u.test(label) && (initial === null ? true : isLongerFor(initial, label))),
  );
  const [only, ...others] = longer;
  return only !== undefined && others.length === 0 ? only : null;
}

function isLongerFor(initial: string, label: string): boolean {
  const first = label.split(" ")[0] ?? "";
  return /\p{L}{2}/u.test(first) && first.toLowerCase().startsWith(initial);
}

/** "COL BROWN" without a stop is a given name where the others speak under their last names. */
function fullLabel(label: string): string {
  const words = label.split(" ");
  const isGiven = words.length === 2 && isShortTitle(words[0] ?? "");
  return isGiven ? words.map(nameCased).join(" ") : plainName(label);
}

/** "MS. BROWN" is "Brown", "Deputy Ann Brown" is "Ann Brown", "Mr. BROWN of Ohio" is "Brown". */
export function plainName(label: string): string {
  const words = label
    // "Lišková, Anna"
    .replace(/^([^\s,]+), (\S+)$/u, "$2 $1")
    .replace(/^.{2,30}['’]s (?=\p{Lu})/u, "")
    .replace(/\.(?=\s|$)/gu, (stop, at: number) => (/(?:^|[\s.])\p{Lu}$/u.test(label.slice(0, at)) ? stop : ""))
    .split(" ")
    .filter((word) => word !== "");
  const own = withoutTitlesAbroad(words);
  if (own.length < words.length)
    return own.map((word) => (PARTICLES.has(word.toLowerCase()) ? word.toLowerCase() : nameCased(word))).join(" ");
  const place = words.findIndex((word) => /^of$/iu.test(word));
  const whole = place > 0 && isTitleText(words[0] ?? "") ? words.slice(0, place) : words;
  const isMixed = /\p{Ll}\p{Ll}/u.test(label);
  const bare = whole.filter((word, at) => at === whole.length - 1 || isMixed || !isTitleText(word));
  const from = isMixed ? bare.findLastIndex((word, at) => at < bare.length - 1 && isTitleText(word)) + 1 : 0;
  return bare
    .slice(from)
    .map((word, at) => (at > 0 && isMixed && /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(label) ? word : nameCased(word)))
    .join(" ");
}

/** "El señor LÓPEZ" is "López", "Abg. Dr. Meier" is "Meier": the titles of other languages, with their article, are no name. */
function withoutTitlesAbroad(words: readonly string[]): readonly string[] {
  const isTitle = (word: string | undefined) =>
    word !== undefined && TITLES_ABROAD.has(word.toLowerCase().replace(/\.$/u, ""));
  const opening = ARTICLES_ABROAD.has(words[0]?.toLowerCase() ?? "") && isTitle(words[1]) ? 1 : 0;
  if (!isTitle(words[opening])) return words;
  const from = words.findIndex((word, at) => at > opening && !isTitle(word) && !isTitleText(word));
  // "Ministr financí ČR Jan Bílý": what is written small, and the letters behind it, belong to the office.
  const small = words.findLastIndex((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word));
  const rest = words.slice(Math.max(from, small + 1));
  const name = small > from && /^\p{Lu}{2,4}$/u.test(rest[0] ?? "") ? rest.slice(1) : rest;
  return from < 0 || name.length === 0 ? words : name;
}

/** "MBEKI-ROE" is "Mbeki-Roe", "ann" is "Ann"; what is in both stays. */
function nameCased(word: string): string {
  if (/^\p{Ll}/u.test(word) && !PARTICLES.has(word) && !/\p{Lu}/u.test(word)) return capitalised(word);
  if (!/\p{Lu}{2}/u.test(word) || /^\p{Lu}\p{Ll}/u.test(word)) return word;
  return capitalised(word.toLowerCase());
}

function officeCased(word: string): string {
  return /\p{Lu}{4}/u.test(word) ? capitalised(word.toLowerCase()) : word;
}

function capitalised(word: string): string {
  return word
    .replace(/(^|[-'’])(\p{L})/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
