import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { dataUrls, publicUrls } from "@/domain/urls";
import { ArticleItem } from "@/features/checked-articles/components/article-item";
import { loadArticles } from "@/features/checked-articles/loaders";
import { DataLinks } from "@/features/site/components/data-links";
import { ListPages } from "@/features/site/components/list-pages";
import { PublicShell } from "@/features/site/components/public-shell";
import { loadSite } from "@/features/site/loaders";

export const generateMetadata = refusableMetadata(async ({ searchParams }: PageProps<"/articles">) => {
  const site = await loadSite();
  return pageMetadata(site, {
    title: site.texts.say("nav.articles"),
    description: site.texts.say("articles.lead"),
    path: publicUrls.articles,
    parameters: await searchParams,
    json: dataUrls.articlesJson,
  });
});

export default refusable(async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const { site, articles, newer, older } = await loadArticles(await searchParams);
  const { texts } = site;
  return (
    <PublicShell site={site} current="articles" here={(urls) => urls.articles}>
      <div className="grid max-w-[46rem] gap-8">
        <PageHeader title={texts.say("nav.articles")} lead={texts.say("articles.lead")} />
        {articles.length === 0 ? (
          <EmptyState title={texts.say("empty.title")}>
            <p>{texts.say("articles.empty")}</p>
          </EmptyState>
        ) : (
          <ul>
            {articles.map((article) => (
              <ArticleItem key={article.slug} site={site} article={article} />
            ))}
          </ul>
        )}
        <DataLinks site={site} path={publicUrls.articles} />
        <ListPages site={site} list="articles" previous={newer} next={older} />
      </div>
    </PublicShell>
  );
});
