import type { Metadata } from "next";
import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { dataUrls, publicUrls } from "@/domain/urls";
import { ClaimPages } from "@/features/claim-search/components/claim-pages";
import { PublicShell } from "@/features/site/components/public-shell";
import { loadTopic, loadTopicClaims } from "@/features/topics/loaders";

type Props = PageProps<"/topics/[slug]">;

export const generateMetadata = refusableMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { site, topic } = await loadTopic((await params).slug);
  return pageMetadata(site, {
    title: topic.name,
    description: site.texts.say("topic.description", { name: topic.name }),
    path: publicUrls.topic(topic.slug),
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
        <ul className="flex flex-wrap gap-x-5">
          <li>
            <a href={dataUrls.topicJson(topic.slug)}>JSON</a>
          </li>
          <li>
            <a href={dataUrls.atomFeed(`/topics/${topic.slug}`)}>{texts.say("nav.feed")}</a>
          </li>
        </ul>
        <ClaimPages site={site} {...page} />
      </div>
    </PublicShell>
  );
});
