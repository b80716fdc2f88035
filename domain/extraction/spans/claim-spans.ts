import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { Attribution, Attributions } from "@/domain/extraction/attribution/attribution";
import { type ClauseWords, hasMainVerb, type WordRange } from "@/domain/extraction/clauses/clauses";
import type { Segment } from "@/domain/extraction/segmentation/segment";
import { SUBORDINATORS } from "@/domain/extraction/words/word-classes";
import { wordSet } from "@/domain/extraction/words/words";
import { costInAside } from "./asides";
import { claimRange, wholeStatement } from "./claim-range";
import { MIN_WORDS } from "./clause-piece";
import { splitClauses } from "./coordination";
import { aroundFrames, type Side } from "./frames";
import { sharedSubjects } from "./leaning";
import { behindOpeningFrame, type KnownFrames } from "./opening-frames";
import { beforeRemarks, behindOpeners } from "./trimmings";

/** A passage that makes a claim, with the words before it that it leans on; UTF-16 offsets into the article. */
export type ClaimSpan = TextRange & {
  /** A subject or clause further up without which it would not be understood; null where it stands by itself. */
  readonly leansOn: TextRange | null;
  /** The attribution whose frame holds it; null where it stands outside of all. */
  readonly framedBy: Attribution | null;
};

type Claim = {
  readonly range: WordRange;
  readonly leansOn: WordRange | null;
  /** The attribution that opens its clause, where that is another than the main one of the sentence. */
  readonly own: Attribution | null;
};

/** Connectives, scenes and frames that open one claim: "But in return, the ministry said that …" */
const MAX_OPENINGS = 4;
/** A longer lead would bury the claim. */
const MAX_LEAD = 12;
const CONNECTIVES = wordSet(
  "and but or so yet meanwhile however instead still now then also moreover nevertheless though",
);

/**
 * The claims that a sentence makes, each the smallest passage that stands by itself: without the frame that says who made
 * it, openers that only set the scene and remarks on it; one for each of the clauses that are joined in it. One or more,
 * in order, without overlaps, trimmed; UTF-16 offsets into the article. `clauses` are the words of the segment. In doubt
 * the whole statement is the answer, with its full stop; a part has none. Linear in the number of sentences; their length
 * is bounded by who reads them.
 */
export function claimSpans(
  text: string,
  segment: Segment,
  clauses: ClauseWords,
  { main, others }: Attributions,
): readonly ClaimSpan[] {
  const { words } = clauses;
  const sides = aroundFrames(clauses, main);
  const isFramed = sides.length > 1 || (sides[0]?.to ?? 0) < words.length;
  const known = { attribution: isFramed ? null : main, isUnattributed: !isFramed };
  const claims = sides.flatMap((side) => claimsOf(clauses, side, known, others));
  const [only, second] = claims;
  const isWhole = second === undefined && only?.range.from === 0 && only.range.to === words.length;
  if (only === undefined || isWhole) return [{ ...wholeStatement(text, segment), leansOn: null, framedBy: main }];
  const passage = (range: WordRange) => claimRange(text, segment, words, range);
  // A frame that opens a later clause does not hold what stands before it.
  const isBeforeMain = ({ to }: WordRange) => !isFramed && main !== null && (words[to - 1]?.end ?? 0) <= main.start;
  return claims.map(({ range, leansOn, own }) => ({
    ...passage(range),
    leansOn: leansOn === null ? null : passage(leansOn),
    framedBy: own ?? (isBeforeMain(range) ? null : main),
  }));
}

function claimsOf(clauses: ClauseWords, side: Side, known: KnownFrames, others: readonly Attribution[]): Claim[] {
  const statement = { from: behindOpenings(clauses, side, known), to: side.to };
  const aside = costInAside(clauses, statement);
  // What the cost came of stands behind "though".
  if (aside !== null) return [{ range: aside, leansOn: { from: statement.from + 1, to: aside.from }, own: null }];
  // Behind the first clause a verb of speech may have another speaker than the sentence.
  const inner = { ...known, isUnattributed: false };
  const pieces = splitClauses(clauses, statement).map((piece) => {
    const own = ownAttribution(clauses, piece, others);
    const from = behindOpenings(clauses, piece, own === null ? inner : { ...inner, attribution: own });
    const opened = { from, to: piece.to };
    return { range: { from, to: beforeRemarks(clauses, opened) }, own: from > piece.from ? own : null };
  });
  const subjects = sharedSubjects(
    clauses,
    pieces.map(({ range }) => range),
  );
  return pieces
    .map(({ range, own }, index) => {
      const leansOn = subjects[index] ?? (index === 0 ? leadOf(clauses, side) : null);
      return { range, leansOn, own };
    })
    .filter(({ range }) => isClaim(clauses, range));
}

/** The attribution that opens a clause. */
function ownAttribution(
  { words }: ClauseWords,
  { from, to }: WordRange,
  others: readonly Attribution[],
): Attribution | null {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  return others.find((other) => other.form !== "after" && other.start === start && other.end < end) ?? null;
}

/** "Last year", "The economy"; a mere "But" or "However" is left out. */
function leadOf({ words }: ClauseWords, { lead }: Side): WordRange | null {
  if (lead === null) return null;
  let { from } = lead;
  while (from < lead.to && CONNECTIVES.has(words[from]?.lower ?? "")) from += 1;
  const isShort = lead.to - from <= MAX_LEAD;
  return from < lead.to && isShort ? { from, to: lead.to } : null;
}

function behindOpenings(clauses: ClauseWords, { from, to }: WordRange, known: KnownFrames): number {
  let start = from;
  for (let round = 0; round < MAX_OPENINGS; round += 1) {
    const opened = behindOpeners(clauses, { from: start, to });
    const next = behindOpeningFrame(clauses, { from: opened, to }, known);
    if (next === start) break;
    start = next;
  }
  return start;
}

function isClaim(clauses: ClauseWords, { from, to }: WordRange): boolean {
  if (to - from < MIN_WORDS || !clauses.finite.slice(from, to).includes(true)) return false;
  // "So that each could be shown": a part of another clause.
  const first = clauses.words[from]?.lower ?? "";
  const isPart = SUBORDINATORS.has(first) || (first === "so" && clauses.words[from + 1]?.lower === "that");
  return !isPart || hasMainVerb(clauses, from, to);
}
