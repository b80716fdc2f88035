import type { LabelledSentence } from "@/scripts/training/labelled-news";

/** Who is said to have said it: a name, the publication itself, or nobody in whom the extractor would trust. */
export type Said = { readonly kind: "other"; readonly name: string } | { readonly kind: "publication" | "abstained" };

type ClaimantLabel = NonNullable<LabelledSentence["claimant"]>;

const HONORIFICS = /^(?:the|a|an|mr|mrs|ms|miss|dr|sir|lord|lady|prof|professor|president|minister|senator)\s+/u;

/** A name without case, article, title, possessive ending and signs. */
function foldedName(name: string): string {
  let folded = name.toLowerCase().replaceAll("’", "'").replace(/\./gu, "").replace(/'s$/u, "").trim();
  while (HONORIFICS.test(folded)) folded = folded.replace(HONORIFICS, "");
  return folded.replace(/\s+/gu, " ");
}

/** Whether the claimant is the label's to the letter, save for case, article, title and possessive ending. */
export function isLabelledName(label: ClaimantLabel, said: Said): boolean {
  if (label === "?") return said.kind === "abstained";
  if (label === "@publication") return said.kind === "publication";
  return said.kind === "other" && foldedName(label) === foldedName(said.name);
}

const SPOKESPERSON = /(?:'s)? (?:spokesman|spokeswoman|spokesperson|representative)$/u;
const RESTRICTION =
  /^(?:who|that|which|in|at|on|of|from|with|for|by|about|close|familiar|\p{Ll}+(?:ed|en|ing)|seen|read|made|sent)\b/u;

/**
 * Whether the claimant is right: the same folded name, or one that ends in the other ("governor Ann Brown" and "Ann
 * Brown") with at least two words in common; a spokesperson for the body spoken for; a description with or without what
 * restricts it ("court papers" and "court papers filed last week"), two words at least; the publication for the
 * publication; abstaining where the label could not tell.
 */
export function isRightClaimant(label: ClaimantLabel, said: Said): boolean {
  if (label === "?") return said.kind === "abstained";
  if (label === "@publication") return said.kind === "publication";
  if (said.kind !== "other") return false;
  const [wanted, found] = [foldedName(label), foldedName(said.name)].map((name) => name.replace(SPOKESPERSON, ""));
  if (wanted === undefined || found === undefined) return false;
  if (wanted === found) return true;
  const [long, short] = wanted.length > found.length ? [wanted, found] : [found, wanted];
  if (!short.includes(" ")) return false;
  return long.endsWith(` ${short}`) || (long.startsWith(`${short} `) && RESTRICTION.test(long.slice(short.length + 1)));
}
