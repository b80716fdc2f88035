import { RatingBadge } from "@/components/rating-badge";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import { QuoteInContext } from "@/features/publications/components/quote-in-context";
import type { Site } from "@/features/site/schema";

export interface ArticleClaimsProps {
  site: Site;
  /** In reading order. */
  passages: readonly { start: number; exact: string; prefix: string; suffix: string; claim: ListedClaim }[];
  /** BCP 47, of the article. */
  language: string;
  /** Shows each passage with the words around it. */
  quoted: boolean;
}

/** The checked claims of an article, each with its passage and its verdict. */
export function ArticleClaims({ site, passages, language, quoted }: ArticleClaimsProps) {
  return (
    <ol>
      {passages.map(({ start, claim, ...quote }) => (
        <li key={`${claim.slug} ${start}`} className="grid gap-3 border-t border-rule py-6">
          <RatingBadge {...claim.rating} className="text-lg/snug" />
          <h3 lang={claim.language} dir="auto" className="text-[1.3125rem]/snug">
            <a href={site.urls.claim(claim.slug)} className="text-ink decoration-rule hover:text-accent">
              {claim.statement}
            </a>
          </h3>
          <p dir="auto">{claim.summary}</p>
          {quoted ? <QuoteInContext quote={quote} language={language} /> : null}
        </li>
      ))}
    </ol>
  );
}
