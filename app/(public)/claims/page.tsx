import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { dataUrls, publicUrls, withQuery } from "@/domain/urls";
import { ChosenFilters } from "@/features/claim-search/components/chosen-filters";
import { ClaimFilters } from "@/features/claim-search/components/claim-filters";
import { ClaimItem } from "@/features/claim-search/components/claim-item";
import { loadClaims } from "@/features/claim-search/loaders";
import { DataLinks } from "@/features/site/components/data-links";
import { ListPages } from "@/features/site/components/list-pages";
import { PublicShell } from "@/features/site/components/public-shell";
import { loadSite } from "@/features/site/loaders";
import type { Site } from "@/features/site/schema";

export const generateMetadata = refusableMetadata(async ({ searchParams }: PageProps<"/claims">) => {
  const site = await loadSite();
  return pageMetadata(site, {
    title: site.texts.say("nav.claims"),
    description: site.texts.say("claims.description"),
    path: publicUrls.claims,
    parameters: await searchParams,
    json: dataUrls.claimsJson,
  });
});

function NoClaims({ site: { texts, urls }, filtered }: { site: Site; filtered: boolean }) {
  return filtered ? (
    <EmptyState title={texts.say("claims.none")}>
      <p>{texts.say("claims.none.text")}</p>
      <a href={urls.claims}>{texts.say("claims.all")}</a>
    </EmptyState>
  ) : (
    <EmptyState title={texts.say("empty.title")}>
      <p>{texts.say("empty.text")}</p>
    </EmptyState>
  );
}

export default refusable(async function ClaimsPage({ searchParams }: PageProps<"/claims">) {
  const { site, filters, facets, claims, excerpts, total, newer, older } = await loadClaims(await searchParams);
  const { texts } = site;
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return (
    <PublicShell site={site} current="claims" here={(urls) => withQuery(urls.claims, filters)}>
      <div className="grid grid-cols-1 gap-x-16 gap-y-6 lg:grid-cols-[minmax(0,44rem)_minmax(13rem,1fr)] lg:grid-rows-[auto_1fr]">
        <PageHeader title={texts.say("nav.claims")} />
        <ClaimFilters site={site} filters={filters} facets={facets} />
        <div className="grid grid-cols-1 content-start gap-6">
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <p className="font-semibold">{texts.say("claims.count", { count: total })}</p>
            <ChosenFilters site={site} filters={filters} facets={facets} />
          </div>
          {claims.length === 0 ? (
            <NoClaims site={site} filtered={filtered} />
          ) : (
            <div>
              {claims.map((claim) => (
                <ClaimItem
                  key={claim.slug}
                  site={site}
                  claim={claim}
                  query={filters.q}
                  excerpt={excerpts.get(claim.slug)}
                />
              ))}
            </div>
          )}
          {claims.length === 0 ? null : <DataLinks site={site} path={publicUrls.claims} filters={filters} feed="" />}
          <ListPages site={site} list="claims" previous={newer} next={older} />
        </div>
      </div>
    </PublicShell>
  );
});
