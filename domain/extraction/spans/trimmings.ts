import { type ClauseWords, clauseVerb, mainVerb, type WordRange } from "@/domain/extraction/clauses/clauses";
import { isSetOff, type MarkedWord } from "@/domain/extraction/clauses/marked-words";
import { PERSONAL_TITLES } from "@/domain/extraction/words/lexicon";
import { isNumeral } from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";

/** Join a sentence to the one before it and say nothing themselves, a comma behind them or not. */
const CONNECTIVES = wordSet("but and so yet meanwhile instead moreover then");
const CONNECTIVES_WITH_COMMA = wordSet("however besides nevertheless nonetheless furthermore therefore again");
/** "So far", "yet another", "but for the rain", "instead of paying": behind these the word is no connective. */
const NOT_BEHIND_CONNECTIVES = wordSet("of for far many much few another to long little great as that");
/** "Although one existed" beside a frame: what it hangs on stands elsewhere. */
const DETACHED = wordSet("though although while whereas because");
/** Said to be saying something; a phrase of nothing else is dropped. */
const FILLERS = wordSet(`
  with respect in fairness of course fact i mean oh come on no yes look well hang though okay ok right sure now then so and
  but also indeed after all still again by the way frankly honestly`);
/** Openers that set a scene without changing what is said to be so. */
const SCENES =
  /^(?:in (?:return|turn|addition|response)|at the (?:same )?time|by (?:night|then)|(?:that|the) same (?:day|night|week|weekend|month|evening|morning)|a (?:day|week|month) (?:later|earlier)|(?:the )?next day|during the (?:campaign|period|meeting|hearing|session|visit|trial|debate)|under the (?:terms|agreement|deal|accord|plan|contract)|with (?:his|her|its|their) departure)$/u;
const SCENE_WORDS = 4;
const FILLER_WORDS = 4;
const ADDRESSES = wordSet("minister senator congressman congresswoman chairman sir madam deputy judge prime");
/** "…, a result that the opposition disputes" is a remark on the whole. */
const REMARKS = wordSet(`
  result move claim accusation charge allegation practice distinction comparison prospect suggestion view disproportion
  step decision`);
const REMARKING_PARTICIPLES = wordSet(`
  citing reflecting deepening underlining underscoring highlighting
  heightening reviving fuelling fueling stoking`);
const TIME_UNITS = wordSet("minutes hours days weeks minute hour day week");
const TAIL_PHRASES = 3;

/** Where the claim begins behind connectives, fillers, a form of address and openers that only set the scene. */
export function behindOpeners(clauses: ClauseWords, { from, to }: WordRange): number {
  let start = from;
  for (let next = behindOpener(clauses, start, to); next > start; next = behindOpener(clauses, start, to)) start = next;
  return start;
}

function behindOpener(clauses: ClauseWords, from: number, to: number): number {
  const { words } = clauses;
  const first = words[from];
  const second = words[from + 1];
  if (first === undefined || second === undefined || from + 1 >= to) return from;
  const isRestClause = (at: number) => at < to && mainVerb(clauses, at, to) >= 0;
  if (isConnective(first, second) && isRestClause(from + 1)) return from + 1;
  if (DETACHED.has(first.lower) && !isRestClause(from) && isRestClause(from + 1)) return from + 1;
  const end = phraseEnd(words, from, to);
  if (end >= to) return sceneWithoutComma(clauses, from, to);
  const phrase = words.slice(from, Math.min(end, from + Math.max(FILLER_WORDS, SCENE_WORDS) + 1));
  const isFiller = phrase.length <= FILLER_WORDS && phrase.every(({ lower }) => FILLERS.has(lower));
  if (isFiller && isRestClause(end)) return end;
  if (isScene(phrase) && opensPlainly(clauses, end, to)) return end;
  const isAddress = phrase.length <= 3 && (ADDRESSES.has(first.lower) || PERSONAL_TITLES.has(first.lower));
  if (phrase.length === 1 && ADDRESSES.has(first.lower) && clauseVerb(clauses, end, to) >= 0) return end;
  const isAddressed = /^(?:you|your|i)$/u.test(words[end]?.lower.replace(/'.*/u, "") ?? "");
  return isAddress && isAddressed && clauseVerb(clauses, end, to) >= 0 ? end : sceneWithoutComma(clauses, from, to);
}

function isConnective(first: MarkedWord, second: MarkedWord): boolean {
  if (second.quotation !== first.quotation) return false;
  if (/^,\s/u.test(second.gap)) return CONNECTIVES.has(first.lower) || CONNECTIVES_WITH_COMMA.has(first.lower);
  return CONNECTIVES.has(first.lower) && !NOT_BEHIND_CONNECTIVES.has(second.lower) && !/ly$/u.test(second.lower);
}

/** "During the campaign the broadcaster gave …" */
function sceneWithoutComma(clauses: ClauseWords, from: number, to: number): number {
  const { words } = clauses;
  for (let length = 2; length <= SCENE_WORDS; length += 1) {
    const phrase = words.slice(from, from + length);
    const next = words[from + length];
    if (next === undefined || phrase.slice(1).some(isSetOff)) return from;
    if (isScene(phrase) && !isSetOff(next) && clauseVerb(clauses, from + length, to) >= 0) return from + length;
  }
  return from;
}

/** A clause whose verb comes before the next sign. */
function opensPlainly(clauses: ClauseWords, from: number, to: number): boolean {
  const verb = clauseVerb(clauses, from, to);
  return verb >= 0 && !clauses.words.slice(from + 1, verb + 1).some(isSetOff);
}

function isScene(phrase: readonly MarkedWord[]): boolean {
  return phrase.length <= SCENE_WORDS && SCENES.test(phrase.map(({ lower }) => lower).join(" "));
}

/** Index of the next word that a comma or dash sets off; `to` when there is none. */
function phraseEnd(words: readonly MarkedWord[], from: number, to: number): number {
  for (let index = from + 1; index < Math.min(to, from + FILLER_WORDS + 2); index += 1) {
    const word = words[index];
    if (word !== undefined && isSetOff(word)) return index;
  }
  return to;
}

/** Where the claim ends before a remark on it: "…, citing weak demand", "…, hours after the vote". */
export function beforeRemarks(clauses: ClauseWords, { from, to }: WordRange): number {
  const { words } = clauses;
  let phrases = 0;
  if (/^(?:and|but|or)$/u.test(words[to - 1]?.lower ?? "")) return to - 1;
  for (let index = to - 1; index > from && phrases < TAIL_PHRASES; index -= 1) {
    const word = words[index];
    if (word === undefined || word.isInBrackets || !isSetOff(word)) continue;
    phrases += 1;
    if (!/,\s*$/u.test(word.gap) || mainVerb(clauses, from, index) < 0) continue;
    if (isRemark(words, index, to) || isAddress(words, index, to)) return index;
  }
  return to;
}

/** "…, Minister." */
function isAddress(words: readonly MarkedWord[], from: number, to: number): boolean {
  return from === to - 1 && ADDRESSES.has(words[from]?.lower ?? "");
}

function isRemark(words: readonly MarkedWord[], from: number, to: number): boolean {
  const [first, second, third] = words.slice(from, from + 3);
  if (first === undefined || second === undefined || third === undefined) return false;
  const isTime = (unit: MarkedWord, relation: MarkedWord) =>
    TIME_UNITS.has(unit.lower) && /^(?:after|before)$/u.test(relation.lower);
  if (words.slice(from, to).some(isNumeral)) return false;
  if (isTime(first, second) || isTime(second, third)) return true;
  if (REMARKING_PARTICIPLES.has(first.lower)) return true;
  return /^(?:a|an)$/u.test(first.lower) && REMARKS.has(second.lower);
}
