import type { Metadata } from "next";
import { refusable } from "@/app/refusable";
import { EmptyState } from "@/components/empty-state";
import { siteName } from "@/domain/publication/site";
import { publicUrls } from "@/domain/urls";
import { ClaimItem } from "@/features/publications/components/claim-item";
import { HowItWorks } from "@/features/publications/components/how-it-works";
import { LeadClaim } from "@/features/publications/components/lead-claim";
import { PublicShell } from "@/features/publications/components/public-shell";
import { canonicalUrl, loadLatest } from "@/features/publications/loaders";

export function generateMetadata(): Metadata {
  return {
    title: { absolute: `${siteName}: claims checked against their sources` },
    alternates: { canonical: canonicalUrl(publicUrls.home) },
  };
}

export default refusable(async function HomePage() {
  const [lead, ...others] = await loadLatest();
  return (
    <PublicShell>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid content-start gap-6">
          <h1 className="border-t-2 border-ink pt-3 text-lg">What was checked lately</h1>
          {lead === undefined ? (
            <EmptyState title="Nothing has been published yet">
              <p>The first verdict will stand here as soon as two people have agreed on it.</p>
            </EmptyState>
          ) : (
            <LeadClaim claim={lead} />
          )}
        </div>
        <HowItWorks />
      </div>
      {others.length === 0 ? null : (
        <section aria-labelledby="before" className="mt-14">
          <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-t-2 border-ink pt-3 pb-4">
            <h2 id="before" className="text-lg">
              Checked before
            </h2>
            <a href={publicUrls.claims} className="font-semibold">
              All claims
            </a>
          </div>
          <div className="grid gap-x-16 md:grid-cols-2">
            {others.map((claim) => (
              <ClaimItem key={claim.slug} claim={claim} level="h3" />
            ))}
          </div>
        </section>
      )}
    </PublicShell>
  );
});
