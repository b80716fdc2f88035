import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { Names } from "@/domain/extraction/names/names";
import { type Partners, plainName } from "./label-speaker";

/** What introduces an interview is not longer (UTF-16 units). */
const MAX_INTRODUCTION = 4000;
const MAX_NAMES = 2000;
const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}";
const NAME = `(${WORD}(?: (?:(?:de|la|del|van|von|der|bin|al|el) ){0,2}(?:al-)?${WORD}){1,4})`;
/** "Interview by Ann Brown", "BY ANN BROWN" as a line. */
const ASKS = [
  new RegExp(`\\b(?:[Ii]nterview(?:ed)? by|INTERVIEW BY|[Qq]uestions by|Interviewer:|EXAMINATION BY) ${NAME}`, "u"),
  new RegExp(`^(?:By|BY) ${NAME}\\s*$`, "mu"),
];
/** "An interview with Ann Brown", "Q&A: Ann Brown", "ANN BROWN, having been duly sworn" */
const ANSWERS = [
  new RegExp(
    `\\b(?:[Ii]nterview(?:s|ed)?(?: with)?|INTERVIEW WITH|[Cc]onversation with|Q ?(?:&|and) ?A(?: with|:)|Interviewee:|[Tt]estimony of|TESTIMONY OF|[Dd]eposition of|DEPOSITION OF) ${NAME}`,
    "u",
  ),
  new RegExp(`^${NAME},(?: called as a witness|(?: having been| being)(?: first)?(?: duly)? sworn)`, "imu"),
  // As a profile begins: "Ann Brown, a nurse of 64, lives in York."
  new RegExp(`^${NAME}, (?:an?|the|who|then|now|aged|\\d+)\\b`, "mu"),
];

const EXAMINERS =
  /^[ \t]{0,60}(?:\p{Lu}{4,12}[- ]?(?:EXAMINATION )?)?BY (M(?:R|S|RS|ISS)\.? \p{Lu}[\p{Lu}.'’ -]{1,40}):?[ \t]*$/gmu;

/**
 * Who asks and who answers under "Q" and "A", as what stands before the first label tells: by the words, or, for the one
 * who answers, since nobody else is named there.
 */
export function partnersIn(text: string, firstLabel: TextRange, { full }: Names): Partners {
  const introduction = text.slice(0, Math.min(firstLabel.start, MAX_INTRODUCTION));
  const asks = firstOf(ASKS, introduction);
  const answers = firstOf(ANSWERS, introduction);
  if (answers !== null) return { asks, answers };
  const met = [...full.values()]
    .flat()
    .slice(0, MAX_NAMES)
    .filter((name) => name.includes(" ") && name !== asks && introduction.includes(name));
  const longest = met.reduce((best, name) => (name.length > best.length ? name : best), "");
  const isOnly = longest !== "" && met.every((name) => longest.includes(name));
  return { asks, answers: isOnly ? longest : null };
}

/**
 * Those who take over the questions of a deposition, with the offsets from which they ask: "BY MR. BROWN:" on a line of
 * its own. Linear.
 */
export function examinersIn(text: string): { readonly from: number; readonly name: string }[] {
  return [...text.matchAll(EXAMINERS)].flatMap(({ index, 1: name }) =>
    name === undefined ? [] : [{ from: index, name: plainName(name) }],
  );
}

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return plainName(name.replace(/[.’'-]+$/u, ""));
  }
  return null;
}
