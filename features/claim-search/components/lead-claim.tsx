import type { ListedClaim } from "@/domain/publication/listed-claim";
import { VerdictBlock } from "@/features/publications/components/verdict-block";
import type { Site } from "@/features/site/schema";
import { ClaimByline } from "./claim-byline";

/** The claim published last, set large. */
export function LeadClaim({ site, claim }: { site: Site; claim: ListedClaim }) {
  return (
    <article className="grid gap-5">
      <header className="grid gap-2.5">
        <p className="text-[0.9375rem] text-soft">
          <ClaimByline site={site} claim={claim} />
        </p>
        <h2 lang={claim.language} dir="auto" className="text-[1.75rem]/tight sm:text-4xl/tight lg:text-[2.75rem]/tight">
          <a href={site.urls.claim(claim.slug)} className="text-ink no-underline hover:text-accent hover:underline">
            {claim.statement}
          </a>
        </h2>
      </header>
      <VerdictBlock rating={claim.rating} summary={claim.summary} />
    </article>
  );
}
