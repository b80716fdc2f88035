import type { ReasonTag } from "@/domain/ratings/reason-tag";
import type { PublishedClaimant, PublishedRating, PublishedVerdict } from "./published-verdict";
import { type SourceChanges, sourceChanges } from "./source-changes";
import { type Run, wordRuns } from "./word-runs";

/** What a version says, as far as versions are compared. */
export type ComparedVersion = Pick<
  PublishedVerdict,
  "statement" | "claimant" | "rating" | "summary" | "rationale" | "wouldChange" | "reasonTags" | "sources"
>;

/** What differs between two versions of a verdict, by field; null where nothing does. */
export interface VersionChanges {
  statement: Run[] | null;
  /** None on a side where the claim was the publication's own. */
  claimant: { before: PublishedClaimant | null; after: PublishedClaimant | null } | null;
  rating: { before: PublishedRating; after: PublishedRating } | null;
  summary: Run[] | null;
  rationale: Run[] | null;
  wouldChange: Run[] | null;
  reasonTags: { before: readonly ReasonTag[]; after: readonly ReasonTag[] } | null;
  sources: SourceChanges | null;
}

/** How the verdict `before` became the verdict `after`. The rationale is compared as Markdown. */
export function versionChanges(before: ComparedVersion, after: ComparedVersion): VersionChanges {
  return {
    statement: textChange(before.statement, after.statement),
    claimant:
      before.claimant?.name === after.claimant?.name ? null : { before: before.claimant, after: after.claimant },
    rating: sameRating(before.rating, after.rating) ? null : { before: before.rating, after: after.rating },
    summary: textChange(before.summary, after.summary),
    rationale: textChange(before.rationale, after.rationale),
    wouldChange: textChange(before.wouldChange, after.wouldChange),
    reasonTags: tagChanges(before.reasonTags, after.reasonTags),
    sources: sourceChanges(before.sources, after.sources),
  };
}

/** Whether the two versions say the same. */
export function isUnchanged(changes: VersionChanges): boolean {
  return Object.values(changes).every((change) => change === null);
}

function textChange(before: string, after: string): Run[] | null {
  return before === after ? null : wordRuns(before, after);
}

/** The same step of the same scale; the words of a step may have been edited, so that they count too. */
function sameRating(before: PublishedRating, after: PublishedRating): boolean {
  return (
    before.label === after.label &&
    before.value === after.value &&
    before.definition === after.definition &&
    before.scale.key === after.scale.key &&
    before.scale.version === after.scale.version
  );
}

function tagChanges(before: readonly ReasonTag[], after: readonly ReasonTag[]): VersionChanges["reasonTags"] {
  const isSame = before.length === after.length && before.every((tag) => after.includes(tag));
  return isSame ? null : { before, after };
}
