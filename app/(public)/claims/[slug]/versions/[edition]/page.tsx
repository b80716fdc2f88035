import type { Metadata } from "next";
import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { publicUrls } from "@/domain/urls";
import { ClaimAside } from "@/features/publications/components/claim-aside";
import { CorrectionNotices } from "@/features/publications/components/correction-notices";
import { VerdictArticle } from "@/features/publications/components/verdict-article";
import { VersionDifferences } from "@/features/publications/components/version-differences";
import { VersionNotice } from "@/features/publications/components/version-notice";
import { WithdrawnNotice } from "@/features/publications/components/withdrawn-notice";
import { loadVersion } from "@/features/publications/loaders";
import { PublicShell } from "@/features/site/components/public-shell";

type Props = PageProps<"/claims/[slug]/versions/[edition]">;

export const generateMetadata = refusableMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { slug, edition } = await params;
  const { site, verdict, conclusion } = await loadVersion(slug, edition);
  const number = site.texts.say("versions.number", { number: verdict.edition });
  const head = pageMetadata(site, {
    title: `${number}: ${verdict.statement}`,
    description: `${conclusion.label}: ${verdict.summary}`,
    path: publicUrls.claimVersion(slug, verdict.edition),
  });
  // Search engines are led to the claim's page, which has the version that stands.
  return { ...head, robots: { index: false, follow: true } };
});

export default refusable(async function VersionPage({ params }: Props) {
  const { slug, edition } = await params;
  const { site, verdict, editions, corrections, latest, stands, changes } = await loadVersion(slug, edition);
  return (
    <PublicShell site={site} current="claims" here={(urls) => urls.claimVersion(slug, verdict.edition)}>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,40rem)_minmax(15rem,1fr)] xl:gap-x-24">
        <div className="grid content-start gap-12">
          <VerdictArticle site={site} verdict={verdict}>
            <VersionNotice site={site} slug={slug} edition={verdict.edition} latest={latest} stands={stands} />
            <WithdrawnNotice site={site} withdrawnAt={verdict.withdrawnAt} />
            <CorrectionNotices texts={site.texts} corrections={stands ? [] : corrections} />
          </VerdictArticle>
          {changes === null ? null : <VersionDifferences texts={site.texts} changes={changes} />}
        </div>
        <ClaimAside site={site} verdict={verdict} editions={editions} />
      </div>
    </PublicShell>
  );
});
