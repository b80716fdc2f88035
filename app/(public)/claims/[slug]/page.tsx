import type { Metadata } from "next";
import { refusable, refusableMetadata } from "@/app/refusable";
import { Chip } from "@/components/chip";
import { Prose } from "@/components/prose";
import { formatDate, isoDay } from "@/domain/calendar-day";
import { rationaleNodes } from "@/domain/publication/rationale";
import { siteName } from "@/domain/publication/site";
import { reasonTagLabels } from "@/domain/ratings/reason-tag";
import { publicUrls } from "@/domain/urls";
import { ClaimAside } from "@/features/publications/components/claim-aside";
import { ClaimantName } from "@/features/publications/components/claimant-name";
import { CorrectionNotices } from "@/features/publications/components/correction-notices";
import { PublicShell } from "@/features/publications/components/public-shell";
import { QuoteInContext } from "@/features/publications/components/quote-in-context";
import { SourceList } from "@/features/publications/components/source-list";
import { StructuredData } from "@/features/publications/components/structured-data";
import { VerdictBlock } from "@/features/publications/components/verdict-block";
import { canonicalUrl, loadClaim } from "@/features/publications/loaders";

/** A statement beyond this many UTF-16 code units is set smaller. */
const LONG_STATEMENT = 140;

export const generateMetadata = refusableMetadata(
  async ({ params }: PageProps<"/claims/[slug]">): Promise<Metadata> => {
    const { verdict, canonical } = await loadClaim((await params).slug);
    const description = `${verdict.rating.label}: ${verdict.summary}`;
    return {
      title: verdict.statement,
      description,
      alternates: { canonical, types: { "application/json": canonicalUrl(publicUrls.claimJson(verdict.slug)) } },
      openGraph: { type: "article", siteName, title: verdict.statement, description, url: canonical },
    };
  },
);

export default refusable(async function ClaimPage({ params }: PageProps<"/claims/[slug]">) {
  const { verdict, corrections, markup } = await loadClaim((await params).slug);
  const { statement, language, claimant, appearances, rating, reasonTags, sources, publishedAt } = verdict;
  const first = appearances[0];
  return (
    <PublicShell current="claims">
      {markup === null ? null : <StructuredData json={markup} />}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] xl:gap-x-24">
        <article>
          <CorrectionNotices corrections={corrections} />
          <p className="mb-2 text-[0.9375rem] text-soft">
            Claim by <ClaimantName claimant={claimant} publisher={first?.article.publisher} /> · checked{" "}
            <time dateTime={isoDay(publishedAt)}>{formatDate(publishedAt)}</time>
          </p>
          <h1
            lang={language}
            dir="auto"
            className={`mb-6 ${statement.length > LONG_STATEMENT ? "text-2xl/tight sm:text-[1.75rem]/tight" : "text-[1.75rem]/tight sm:text-[2.125rem]/[1.18]"}`}
          >
            {statement}
          </h1>
          <VerdictBlock rating={rating} summary={verdict.summary}>
            {reasonTags.length === 0 ? null : (
              <ul aria-label="Reasons" className="mt-1 flex flex-wrap gap-2">
                {reasonTags.map((tag) => (
                  <li key={tag}>
                    <Chip>{reasonTagLabels[tag]}</Chip>
                  </li>
                ))}
              </ul>
            )}
          </VerdictBlock>
          {rating.definition === null ? null : (
            <p className="mt-2 text-sm text-soft">
              What “<bdi>{rating.label}</bdi>” means: {rating.definition}
            </p>
          )}
          {first === undefined ? null : (
            <section aria-labelledby="quote" className="mt-10">
              <h2 id="quote" className="mb-3 text-2xl">
                The claim in context
              </h2>
              <QuoteInContext quote={first.quote} language={first.article.language} />
            </section>
          )}
          <section aria-labelledby="why" className="mt-10">
            <h2 id="why" className="mb-3 text-2xl">
              Why
            </h2>
            <Prose
              nodes={rationaleNodes(
                verdict.rationale,
                sources.map(({ position }) => position),
              )}
              className="font-serif text-lg/relaxed sm:text-[1.1875rem]/relaxed"
            />
          </section>
          {sources.length === 0 ? null : (
            <section aria-labelledby="sources" className="mt-10">
              <h2 id="sources" className="mb-3 text-2xl">
                Sources
              </h2>
              <SourceList sources={sources} />
            </section>
          )}
          {verdict.wouldChange === "" ? null : (
            <section aria-labelledby="would-change" className="mt-10">
              <h2 id="would-change" className="mb-3 text-2xl">
                What would change this verdict
              </h2>
              <p dir="auto" className="font-serif text-lg/relaxed sm:text-[1.1875rem]/relaxed">
                {verdict.wouldChange}
              </p>
            </section>
          )}
        </article>
        <ClaimAside verdict={verdict} />
      </div>
    </PublicShell>
  );
});
