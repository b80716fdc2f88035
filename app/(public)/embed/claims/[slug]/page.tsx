import type { Metadata } from "next";
import { refusable, refusableMetadata } from "@/app/refusable";
import { publicUrls } from "@/domain/urls";
import { EmbeddedVerdict } from "@/features/publications/components/embedded-verdict";
import { loadClaim } from "@/features/publications/loaders";
import { embedThemeSchema } from "@/features/publications/schema";
import { canonicalUrl } from "@/features/site/loaders";

type Props = PageProps<"/embed/claims/[slug]">;

export const generateMetadata = refusableMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { site, verdict, conclusion } = await loadClaim((await params).slug, "claimEmbed");
  return {
    title: { absolute: `${conclusion.label}: ${verdict.statement} · ${site.settings.name}` },
    alternates: { canonical: canonicalUrl(publicUrls.claim(verdict.slug)) },
    robots: { index: false },
  };
});

/** A verdict in small, for frames on other sites. */
export default refusable(async function EmbedPage({ params, searchParams }: Props) {
  const { site, verdict, conclusion } = await loadClaim((await params).slug, "claimEmbed");
  const theme = embedThemeSchema.parse((await searchParams).theme);
  return <EmbeddedVerdict site={site} verdict={verdict} conclusion={conclusion} theme={theme} />;
});
