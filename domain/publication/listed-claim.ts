import { type RatingFace, ratingColours } from "@/domain/ratings/rating";

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
  /** Where it first appeared. */
  article: { slug: string; title: string; language: string; publisher: string | null } | null;
}

/** How many verdicts came to one conclusion. */
export interface RatingTally extends RatingFace {
  count: number;
}

/** The ratings counted by label, from untrue to true, those outside the line last. */
export function tallyRatings(faces: readonly RatingFace[]): RatingTally[] {
  const tallies = new Map<string, RatingTally>();
  for (const { label, colour, icon } of faces) {
    const tally = tallies.get(label) ?? { label, colour, icon, count: 0 };
    tally.count += 1;
    tallies.set(label, tally);
  }
  return [...tallies.values()].sort((a, b) => ratingColours.indexOf(a.colour) - ratingColours.indexOf(b.colour));
}
