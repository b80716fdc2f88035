import { absoluteUrl, publicUrls } from "@/domain/urls";
import type { CorrectionKind, PublishedCorrection } from "./correction";
import type { FeedEntry } from "./feed";
import type { PublishedVerdict } from "./published-verdict";
import { soundLine } from "./sound-text";

/** What an entry tells of a verdict. */
export type EntryVerdict = Pick<
  PublishedVerdict,
  "slug" | "statement" | "language" | "summary" | "reasonTags" | "publishedAt" | "firstPublishedAt"
> & { rating: { label: string } };

/**
 * A published verdict as an entry. Its id is the claim's address, the same in every version, so that readers show a new
 * version as a changed entry; `updated` is when this version was published. Tags are keys of reason tags.
 */
export function verdictEntry(verdict: EntryVerdict, origin: string): FeedEntry {
  const url = absoluteUrl(origin, publicUrls.claim(verdict.slug));
  return {
    id: url,
    url,
    title: soundLine(`${verdict.rating.label}: ${verdict.statement}`),
    summary: verdict.summary,
    language: verdict.language,
    published: verdict.firstPublishedAt,
    updated: verdict.publishedAt,
    tags: verdict.reasonTags,
  };
}

/**
 * A notice on a verdict as an entry: what kind it is of whose claim, and why; a changed rating stands before the reason.
 * Its id is the address of the version that it is about, with the kind: a version is replaced or retracted once.
 */
export function correctionEntry(
  correction: PublishedCorrection,
  claim: { slug: string; statement: string; language: string },
  origin: string,
  kindLabels: Readonly<Record<CorrectionKind, string>>,
): FeedEntry {
  const { kind, reason, madeAt, before, after } = correction;
  const rating = after === null || after.label === before.label ? "" : `${before.label} → ${after.label}. `;
  return {
    id: `${absoluteUrl(origin, publicUrls.claimVersion(claim.slug, before.edition))}#${kind}`,
    url: absoluteUrl(origin, publicUrls.claim(claim.slug)),
    title: soundLine(`${kindLabels[kind]}: ${claim.statement}`),
    summary: `${rating}${reason}`,
    language: claim.language,
    published: madeAt,
    updated: madeAt,
    tags: [kind],
  };
}
