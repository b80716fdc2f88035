import { formatDate, isoDay } from "@/domain/calendar-day";
import type { ListedClaim } from "@/domain/publication/listed-claim";
import { publicUrls } from "@/domain/urls";
import { ClaimantName } from "./claimant-name";
import { VerdictBlock } from "./verdict-block";

/** The claim published last, set large. */
export function LeadClaim({ claim }: { claim: ListedClaim }) {
  return (
    <article className="grid gap-5">
      <header className="grid gap-2.5">
        <p className="text-[0.9375rem] text-soft">
          Claim by <ClaimantName claimant={claim.claimant} publisher={claim.article?.publisher} /> ·{" "}
          <time dateTime={isoDay(claim.publishedAt)}>{formatDate(claim.publishedAt)}</time>
        </p>
        <h2 lang={claim.language} dir="auto" className="text-[1.75rem]/tight sm:text-4xl/tight lg:text-[2.75rem]/tight">
          <a href={publicUrls.claim(claim.slug)} className="text-ink no-underline hover:text-accent hover:underline">
            {claim.statement}
          </a>
        </h2>
      </header>
      <VerdictBlock rating={claim.rating} summary={claim.summary} />
    </article>
  );
}
