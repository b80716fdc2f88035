import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { CountedLinks } from "@/components/counted-links";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { dataUrls, publicUrls } from "@/domain/urls";
import { loadClaimants } from "@/features/claimants/loaders";
import { DataLinks } from "@/features/site/components/data-links";
import { ListPages } from "@/features/site/components/list-pages";
import { PublicShell } from "@/features/site/components/public-shell";
import { loadSite } from "@/features/site/loaders";

export const generateMetadata = refusableMetadata(async ({ searchParams }: PageProps<"/claimants">) => {
  const site = await loadSite();
  return pageMetadata(site, {
    title: site.texts.say("nav.claimants"),
    description: site.texts.say("claimants.lead"),
    path: publicUrls.claimants,
    parameters: await searchParams,
    json: dataUrls.claimantsJson,
  });
});

export default refusable(async function ClaimantsPage({ searchParams }: PageProps<"/claimants">) {
  const { site, claimants, previous, next } = await loadClaimants(await searchParams);
  const { texts, urls } = site;
  return (
    <PublicShell site={site} current="claimants" here={(their) => their.claimants}>
      <div className="grid gap-8">
        <PageHeader title={texts.say("nav.claimants")} lead={texts.say("claimants.lead")} />
        {claimants.length === 0 ? (
          <EmptyState title={texts.say("empty.title")}>
            <p>{texts.say("claimants.empty")}</p>
          </EmptyState>
        ) : (
          <CountedLinks
            links={claimants.map(({ slug, name, count }) => {
              return { href: urls.claimant(slug), name, count: texts.number(count) };
            })}
          />
        )}
        <DataLinks site={site} path={publicUrls.claimants} />
        <ListPages site={site} list="claimants" previous={previous} next={next} />
      </div>
    </PublicShell>
  );
});
