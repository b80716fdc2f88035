import type { Metadata } from "next";
import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { dataUrls, publicUrls } from "@/domain/urls";
import { ClaimPages } from "@/features/claim-search/components/claim-pages";
import { DataLinks } from "@/features/site/components/data-links";
import { PublicShell } from "@/features/site/components/public-shell";
import { loadTopic, loadTopicClaims } from "@/features/topics/loaders";

type Props = PageProps<"/topics/[slug]">;

export const generateMetadata = refusableMetadata(async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { site, topic } = await loadTopic((await params).slug);
  return pageMetadata(site, {
    title: topic.name,
    description: site.texts.say("topic.description", { name: topic.name }),
    path: publicUrls.topic(topic.slug),
    parameters: await searchParams,
    json: dataUrls.topicJson(topic.slug),
    feed: `/topics/${topic.slug}`,
  });
});

export default refusable(async function TopicPage({ params, searchParams }: Props) {
  const { site, topic, ...page } = await loadTopicClaims((await params).slug, await searchParams);
  const { texts } = site;
  return (
    <PublicShell site={site} here={(urls) => urls.topic(topic.slug)}>
      <div className="grid max-w-[46rem] gap-8">
        <PageHeader title={<bdi>{topic.name}</bdi>} kicker={texts.say("topic.kicker")} />
        <DataLinks site={site} path={publicUrls.topic(topic.slug)} feed={`/topics/${topic.slug}`} />
        <ClaimPages site={site} {...page} />
      </div>
    </PublicShell>
  );
});
