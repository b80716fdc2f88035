import { RatingDisc } from "@/components/rating-disc";
import { formatDate, isoDay } from "@/domain/calendar-day";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import { publicUrls } from "@/domain/urls";
import { ClaimantName } from "./claimant-name";

/** A published claim in a list: the verdict, the claim, and why in a sentence. */
export function ClaimItem({ claim, level: Heading = "h2" }: { claim: ListedClaim; level?: "h2" | "h3" }) {
  const { slug, statement, language, claimant, rating, summary, edition, publishedAt, article } = claim;
  return (
    <article
      data-tone={rating.colour}
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 border-t border-rule py-5 sm:gap-x-5"
    >
      <RatingDisc icon={rating.icon} className="mt-0.5 size-7 text-tone sm:size-9" />
      <div className="grid content-start gap-1.5">
        <p className="leading-snug font-semibold text-tone" dir="auto">
          {rating.label}
        </p>
        <Heading lang={language} dir="auto" className="text-[1.3125rem]/snug">
          <a href={publicUrls.claim(slug)} className="text-ink decoration-rule hover:text-accent">
            {statement}
          </a>
        </Heading>
        <p dir="auto" className="text-soft">
          {summary}
        </p>
        <p className="text-sm text-soft">
          Claim by <ClaimantName claimant={claimant} publisher={article?.publisher} /> ·{" "}
          <time dateTime={isoDay(publishedAt)}>{formatDate(publishedAt)}</time>
          {edition > 1 ? " · corrected" : null}
        </p>
      </div>
    </article>
  );
}
