import type { DifferentPlace } from "./differences";
import { sharedShare } from "./shingles";

/** Texts that share so much of their shingles are nearly the same, or one is a version of the other. */
const NEARLY_ALL = 0.9;

/**
 * Why an article may be the one that is being added: the words are the same but for signs, white space and letter case;
 * most of them are; or only the address is.
 */
export const TWIN_KINDS = ["same words", "most words", "same address"] as const;
export type TwinKind = (typeof TWIN_KINDS)[number];

/** An article on the desk beside which another is about to be added, as a person compares the two. */
export interface ShownTwin {
  id: string;
  title: string;
  publisher: string | null;
  /** YYYY-MM-DD. */
  addedOn: string;
  kind: TwinKind;
  hasSameAddress: boolean;
  /** How much of the shorter text stands in the other, 0 to 100. */
  sharedPercent: number;
  /** The first places where they differ, and how many more there are. */
  places: DifferentPlace[];
  morePlaces: number;
}

/** What an article is compared by. The hashes are of its folded words and of its canonical address. */
interface Compared {
  foldedSha256: string | null;
  canonicalUrlSha256: string | null;
  shingles: ReadonlySet<number>;
}

/** What two articles have in common; null where they are no twins. */
export function twinKind(
  one: Compared,
  other: Compared,
): Pick<ShownTwin, "kind" | "hasSameAddress" | "sharedPercent"> | null {
  const hasSameAddress = one.canonicalUrlSha256 !== null && one.canonicalUrlSha256 === other.canonicalUrlSha256;
  const share = sharedShare(one.shingles, other.shingles);
  const found = { hasSameAddress, sharedPercent: Math.floor(share * 100) };
  if (one.foldedSha256 !== null && one.foldedSha256 === other.foldedSha256) return { ...found, kind: "same words" };
  if (share >= NEARLY_ALL) return { ...found, kind: "most words" };
  return hasSameAddress ? { ...found, kind: "same address" } : null;
}
