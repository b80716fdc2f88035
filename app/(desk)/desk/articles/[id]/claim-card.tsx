import { ButtonLink } from "@/components/button";
import { Chip } from "@/components/chip";
import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { claimStateLabels, isPossible } from "@/domain/workflow/claim-state";
import { ARTICLE_TEXT_ID } from "@/features/articles/components/article-text";
import type { ArticleClaim, DeskArticle } from "@/features/articles/data";
import { ClaimReading } from "@/features/claims/components/claim-reading";
import { PlaceOfClaim } from "@/features/claims/components/place-of-claim";
import { SpanForm } from "@/features/claims/components/span-form";
import { TriageForm } from "@/features/claims/components/triage-form";
import { loadClaim } from "@/features/claims/loaders";

interface ClaimCardProps {
  actor: Actor;
  article: DeskArticle;
  claim: ArticleClaim;
}

/** The chosen claim: what it says, why it is worth checking, and what can be done with it. */
export async function ClaimCard({ actor, article, claim }: ClaimCardProps) {
  const { reasons, claimant, claimantConfidence, checkWorthiness, place } = await loadClaim(claim.id);
  const position = article.claims.indexOf(claim);
  const previous = article.claims[position - 1]?.id ?? article.part.previousClaim;
  const next = article.claims[position + 1]?.id ?? article.part.nextClaim;
  const mayTriage = can(actor, "claim.triage");
  const maySpan = can(actor, "claim.mark") && (claim.state === "detected" || isPossible(claim.state, "edit"));
  return (
    <section id="claim" aria-labelledby="claim-heading" className="grid gap-4">
      <div className="flex flex-wrap justify-between gap-x-4 text-soft">
        <p>
          Claim {article.part.skipped + position + 1} of {article.part.total} · {claimStateLabels[claim.state]}
        </p>
        <nav aria-label="Neighbouring claims" className="flex gap-4">
          {previous === null ? null : <a href={deskUrls.article(article.id, previous)}>Previous</a>}
          {next === null ? null : <a href={deskUrls.article(article.id, next)}>Next</a>}
        </nav>
      </div>
      <h2 id="claim-heading" lang={article.language} dir="auto" className="text-xl/snug">
        {claim.statement}
      </h2>
      <p>
        <span className="text-soft">Claimant: </span>
        <bdi>{claimant ?? "the publication itself"}</bdi>
        {claimantConfidence === null ? null : (
          <span className="text-soft"> (found automatically, {Math.round(claimantConfidence * 100)} % sure)</span>
        )}
      </p>
      {place === null ? null : <PlaceOfClaim place={place} url={article.url} />}
      {reasons.length === 0 ? null : (
        <div className="grid gap-1.5">
          <p className="text-soft">
            Why it is worth checking
            {checkWorthiness === null ? "" : `: score ${Math.round(checkWorthiness * 100)} of 100`}
          </p>
          <ul className="flex flex-wrap gap-1.5">
            {reasons.map((reason) => (
              <li key={reason}>
                <Chip>{reason}</Chip>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ClaimReading
        exact={article.text.slice(claim.start, claim.end)}
        statement={claim.statement}
        language={article.language}
        publishedOn={article.publishedOn}
      />
      {mayTriage ? (
        <TriageForm
          claimId={claim.id}
          articleId={article.id}
          version={claim.version}
          mayAccept={isPossible(claim.state, "accept")}
          mayDismiss={isPossible(claim.state, "dismiss")}
        />
      ) : null}
      {claim.state === "detected" || claim.state === "dismissed" ? null : (
        <p>
          <ButtonLink href={deskUrls.claim(claim.id)} kind="primary">
            Open the workbench
          </ButtonLink>
        </p>
      )}
      {maySpan ? (
        <SpanForm
          claimId={claim.id}
          articleId={article.id}
          version={claim.version}
          quote={article.text.slice(claim.start, claim.end)}
          textId={ARTICLE_TEXT_ID}
        />
      ) : null}
    </section>
  );
}
