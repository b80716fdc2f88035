import type { Metadata } from "next";
import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { dataUrls, publicUrls } from "@/domain/urls";
import { ClaimPages } from "@/features/claim-search/components/claim-pages";
import { loadClaimant, loadClaimantClaims } from "@/features/claimants/loaders";
import { OriginalLink } from "@/features/publications/components/original-link";
import { DataLinks } from "@/features/site/components/data-links";
import { PublicShell } from "@/features/site/components/public-shell";

type Props = PageProps<"/claimants/[slug]">;

export const generateMetadata = refusableMetadata(async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { site, claimant } = await loadClaimant((await params).slug);
  return pageMetadata(site, {
    title: claimant.name,
    description: site.texts.say("claimant.description", { name: claimant.name }),
    path: publicUrls.claimant(claimant.slug),
    parameters: await searchParams,
    json: dataUrls.claimantJson(claimant.slug),
    feed: `/claimants/${claimant.slug}`,
  });
});

export default refusable(async function ClaimantPage({ params, searchParams }: Props) {
  const { site, claimant, ...page } = await loadClaimantClaims((await params).slug, await searchParams);
  const { texts } = site;
  return (
    <PublicShell site={site} current="claimants" here={(urls) => urls.claimant(claimant.slug)}>
      <div className="grid max-w-[46rem] gap-8">
        <PageHeader
          title={<bdi>{claimant.name}</bdi>}
          kicker={claimant.kind === null ? undefined : texts.say(`claimant.${claimant.kind}`)}
          lead={texts.say("claimant.lead")}
        />
        {claimant.sameAs === null ? null : (
          <p>
            <OriginalLink url={claimant.sameAs}>{texts.say("claimant.who")}</OriginalLink>
          </p>
        )}
        <DataLinks site={site} path={publicUrls.claimant(claimant.slug)} feed={`/claimants/${claimant.slug}`} />
        <ClaimPages site={site} {...page} />
      </div>
    </PublicShell>
  );
});
