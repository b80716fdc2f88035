import type { Metadata } from "next";
import { refusable } from "@/app/refusable";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { publicUrls } from "@/domain/urls";
import { ChosenFilters } from "@/features/publications/components/chosen-filters";
import { ClaimFilters } from "@/features/publications/components/claim-filters";
import { ClaimItem } from "@/features/publications/components/claim-item";
import { PublicShell } from "@/features/publications/components/public-shell";
import { canonicalUrl, loadClaims } from "@/features/publications/loaders";

export function generateMetadata(): Metadata {
  return {
    title: "Claims",
    description: "Every published verdict, to be searched and narrowed by rating, claimant and article.",
    alternates: { canonical: canonicalUrl(publicUrls.claims) },
  };
}

function NoClaims({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <EmptyState title="No claim matches">
      <p>Try fewer or other words, or take a filter away.</p>
      <a href={publicUrls.claims}>Show all claims</a>
    </EmptyState>
  ) : (
    <EmptyState title="Nothing has been published yet">
      <p>Verdicts appear here as soon as two people have agreed on them.</p>
    </EmptyState>
  );
}

export default refusable(async function ClaimsPage({ searchParams }: PageProps<"/claims">) {
  const { filters, facets, claims, total, newer, older } = await loadClaims(await searchParams);
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return (
    <PublicShell current="claims">
      <div className="grid gap-x-16 gap-y-6 lg:grid-cols-[minmax(0,44rem)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <PageHeader title="Claims" />
        <ClaimFilters filters={filters} facets={facets} />
        <div className="grid content-start gap-6">
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <p className="font-semibold">{total === 1 ? "1 claim" : `${total} claims`}</p>
            <ChosenFilters filters={filters} facets={facets} />
          </div>
          {claims.length === 0 ? (
            <NoClaims filtered={filtered} />
          ) : (
            <div>
              {claims.map((claim) => (
                <ClaimItem key={claim.slug} claim={claim} />
              ))}
            </div>
          )}
          <Pagination label="Claims" newer={newer} older={older} />
        </div>
      </div>
    </PublicShell>
  );
});
