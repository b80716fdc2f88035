import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { CountedLinks } from "@/components/counted-links";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { dataUrls, publicUrls } from "@/domain/urls";
import { DataLinks } from "@/features/site/components/data-links";
import { ListPages } from "@/features/site/components/list-pages";
import { PublicShell } from "@/features/site/components/public-shell";
import { loadSite } from "@/features/site/loaders";
import { loadTopics } from "@/features/topics/loaders";

export const generateMetadata = refusableMetadata(async ({ searchParams }: PageProps<"/topics">) => {
  const site = await loadSite();
  return pageMetadata(site, {
    title: site.texts.say("nav.topics"),
    description: site.texts.say("topics.lead"),
    path: publicUrls.topics,
    parameters: await searchParams,
    json: dataUrls.topicsJson,
  });
});

export default refusable(async function TopicsPage({ searchParams }: PageProps<"/topics">) {
  const { site, topics, previous, next } = await loadTopics(await searchParams);
  const { texts, urls } = site;
  return (
    <PublicShell site={site} here={(their) => their.topics}>
      <div className="grid gap-8">
        <PageHeader title={texts.say("nav.topics")} lead={texts.say("topics.lead")} />
        {topics.length === 0 ? (
          <EmptyState title={texts.say("topics.none")}>
            <p>{texts.say("topics.empty")}</p>
          </EmptyState>
        ) : (
          <CountedLinks
            links={topics.map(({ slug, name, count }) => {
              return { href: urls.topic(slug), name, count: texts.number(count) };
            })}
          />
        )}
        <DataLinks site={site} path={publicUrls.topics} />
        <ListPages site={site} list="topics" previous={previous} next={next} />
      </div>
    </PublicShell>
  );
});
