import { type RatingFace, ratingColours } from "@/domain/ratings/rating";
import type { ReasonTag } from "@/domain/ratings/reason-tag";
import type { Topic } from "./published-verdict";

/** A published claim as lists show it. */
export interface ListedClaim {
  slug: string;
  statement: string;
  /** BCP 47. */
  language: string;
  /** None where the claim is the publication's own. */
  claimant: { slug: string; name: string } | null;
  rating: RatingFace;
  summary: string;
  /** The public version, from 1. */
  edition: number;
  publishedAt: Date;
  firstPublishedAt: Date;
  reasonTags: readonly ReasonTag[];
  /** Where it first appeared. */
  article: { slug: string; title: string; language: string; publisher: string | null } | null;
  topics: readonly Topic[];
}

/** How many verdicts came to one conclusion; all that state theirs in words are counted together, without a label. */
export interface RatingTally extends Omit<RatingFace, "label"> {
  label: string | null;
  count: number;
}

/**
 * Conclusions that were counted, put together by label, from untrue to true, those outside the line last. None stands
 * for one in words.
 */
export function tallyRatings(counted: readonly { face: RatingFace | null; count: number }[]): RatingTally[] {
  const tallies = new Map<string | null, RatingTally>();
  for (const { face, count } of counted) {
    const { label, colour, icon } = face ?? { label: null, colour: "none" as const, icon: "ring" as const };
    const tally = tallies.get(label) ?? { label, colour, icon, count: 0 };
    tally.count += count;
    tallies.set(label, tally);
  }
  return [...tallies.values()].sort((a, b) => ratingColours.indexOf(a.colour) - ratingColours.indexOf(b.colour));
}
