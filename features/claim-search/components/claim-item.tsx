import { RatingDisc } from "@/components/rating-disc";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import type { Site } from "@/features/site/schema";
import { ClaimByline } from "./claim-byline";
import { Matches } from "./matches";

export interface ClaimItemProps {
  site: Site;
  claim: ListedClaim;
  level?: "h2" | "h3";
  /** What was searched for; its words are marked. */
  query?: string | undefined;
  /** Where it was found, if what is shown does not tell. */
  excerpt?: string | undefined;
}

/** A published claim in a list: the verdict, the claim, and why in a sentence. */
export function ClaimItem({ site, claim, level: Heading = "h2", query, excerpt }: ClaimItemProps) {
  const { slug, statement, language, rating, summary } = claim;
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
          <a href={site.urls.claim(slug)} className="text-ink decoration-rule hover:text-accent">
            <Matches text={statement} query={query} />
          </a>
        </Heading>
        <p dir="auto" className="text-soft">
          <Matches text={summary} query={query} />
        </p>
        {excerpt === undefined ? null : (
          <p dir="auto" className="border-s-3 border-rule ps-3 text-[0.9375rem]">
            <Matches text={excerpt} query={query} />
          </p>
        )}
        <p className="text-sm text-soft">
          <ClaimByline site={site} claim={claim} query={query} />
        </p>
      </div>
    </article>
  );
}
