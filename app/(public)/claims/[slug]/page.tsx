import type { Metadata } from "next";
import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { shareImageSize } from "@/domain/publication/share-image-size";
import { dataUrls, publicUrls } from "@/domain/urls";
import { ClaimAside } from "@/features/publications/components/claim-aside";
import { CorrectionNotices } from "@/features/publications/components/correction-notices";
import { VerdictArticle } from "@/features/publications/components/verdict-article";
import { WithdrawnNotice } from "@/features/publications/components/withdrawn-notice";
import { loadClaim } from "@/features/publications/loaders";
import { PublicShell } from "@/features/site/components/public-shell";
import { StructuredData } from "@/features/site/components/structured-data";
import { canonicalUrl } from "@/features/site/loaders";

type Props = PageProps<"/claims/[slug]">;

export const generateMetadata = refusableMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { site, verdict, conclusion } = await loadClaim((await params).slug);
  const { slug, statement, summary } = verdict;
  const description = `${conclusion.label}: ${summary}`;
  const head = pageMetadata(site, {
    title: statement,
    description,
    path: publicUrls.claim(slug),
    json: dataUrls.claimJson(slug),
  });
  const oembed = `${dataUrls.oembed}?url=${encodeURIComponent(canonicalUrl(publicUrls.claim(slug)))}`;
  const image = { url: canonicalUrl(dataUrls.claimImage(slug)), ...shareImageSize, alt: description };
  return {
    ...head,
    alternates: {
      ...head.alternates,
      types: { ...head.alternates?.types, "application/json+oembed": canonicalUrl(oembed) },
    },
    openGraph: { ...head.openGraph, type: "article", images: [image] },
    twitter: { card: "summary_large_image" },
  };
});

export default refusable(async function ClaimPage({ params }: Props) {
  const { slug } = await params;
  const { site, verdict, editions, corrections, markup } = await loadClaim(slug);
  return (
    <PublicShell site={site} current="claims" here={(urls) => urls.claim(slug)}>
      {markup === null ? null : <StructuredData json={markup} />}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,40rem)_minmax(15rem,1fr)] xl:gap-x-24">
        <VerdictArticle site={site} verdict={verdict}>
          <WithdrawnNotice site={site} withdrawnAt={verdict.withdrawnAt} />
          <CorrectionNotices texts={site.texts} corrections={corrections} />
        </VerdictArticle>
        <ClaimAside site={site} verdict={verdict} editions={editions} />
      </div>
    </PublicShell>
  );
});
