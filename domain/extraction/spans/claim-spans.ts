import type { TextRange } from "@/domain/anchoring/quote-selector";
import type { Attribution } from "@/domain/extraction/attribution/attribution";
import { type ClauseWords, hasMainVerb, type WordRange } from "@/domain/extraction/clauses/clauses";
import type { Segment } from "@/domain/extraction/segmentation/segment";
import { SUBORDINATORS } from "@/domain/extraction/words/word-classes";
import { costInAside } from "./asides";
import { claimRange, wholeStatement } from "./claim-range";
import { MIN_WORDS } from "./clause-piece";
import { splitClauses } from "./coordination";
import { aroundFrames } from "./frames";
import { sharedSubjects } from "./leaning";
import { behindOpeningFrame, type KnownFrames } from "./opening-frames";
import { beforeRemarks, behindOpeners } from "./trimmings";

/** A passage that makes a claim, with the words before it that it leans on; UTF-16 offsets into the article. */
export type ClaimSpan = TextRange & {
  /** A subject or clause further up without which it would not be understood; null where it stands by itself. */
  readonly leansOn: TextRange | null;
};

type Claim = { readonly range: WordRange; readonly leansOn: WordRange | null };

/** Connectives, scenes and frames that open one claim: "But in return, the ministry said that …" */
const MAX_OPENINGS = 4;

/**
 * The claims that a sentence makes, each the smallest passage that stands by itself: without the frame that says who made
 * it, openers that only set the scene and remarks on it; one for each of the clauses that are joined in it. One or more,
 * in order, without overlaps, trimmed; UTF-16 offsets into the article. `clauses` are
 * the words of the segment, `attribution` the one found in it. In doubt the whole statement is the answer, with its full stop; a part has none.
 * Linear in the number of sentences; their length is bounded by who reads them.
 */
export function claimSpans(
  text: string,
  segment: Segment,
  clauses: ClauseWords,
  attribution: Attribution | null,
): readonly ClaimSpan[] {
  const { words } = clauses;
  const sides = aroundFrames(clauses, attribution);
  const isFramed = sides.length > 1 || (sides[0]?.to ?? 0) < words.length;
  const known = { attribution: isFramed ? null : attribution, isUnattributed: !isFramed };
  const claims = sides.flatMap((side) => claimsOf(clauses, side, known));
  const [only, second] = claims;
  const isWhole = second === undefined && only?.range.from === 0 && only.range.to === words.length;
  if (only === undefined || isWhole) return [{ ...wholeStatement(text, segment), leansOn: null }];
  const passage = (range: WordRange) => claimRange(text, segment, words, range);
  return claims.map(({ range, leansOn }) => ({
    ...passage(range),
    leansOn: leansOn === null ? null : passage(leansOn),
  }));
}

function claimsOf(clauses: ClauseWords, side: WordRange, known: KnownFrames): Claim[] {
  const statement = { from: behindOpenings(clauses, side, known), to: side.to };
  const aside = costInAside(clauses, statement);
  // What the cost came of stands behind "though".
  if (aside !== null) return [{ range: aside, leansOn: { from: statement.from + 1, to: aside.from } }];
  // Behind the first clause a verb of speech may have another speaker than the sentence.
  const inner = { ...known, isUnattributed: false };
  const pieces = splitClauses(clauses, statement).map((piece) => {
    const opened = { from: behindOpenings(clauses, piece, inner), to: piece.to };
    return { from: opened.from, to: beforeRemarks(clauses, opened) };
  });
  const subjects = sharedSubjects(clauses, pieces);
  return pieces
    .map((range, index) => ({ range, leansOn: subjects[index] ?? null }))
    .filter(({ range }) => isClaim(clauses, range));
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
