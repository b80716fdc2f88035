import type { Metadata } from "next";
import { refusable } from "@/app/refusable";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { publicUrls } from "@/domain/urls";
import { ArticleItem } from "@/features/publications/components/article-item";
import { PublicShell } from "@/features/publications/components/public-shell";
import { canonicalUrl, loadArticles } from "@/features/publications/loaders";

export function generateMetadata(): Metadata {
  return {
    title: "Articles",
    description: "Articles whose claims were checked, with how each claim came out.",
    alternates: { canonical: canonicalUrl(publicUrls.articles) },
  };
}

export default refusable(async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const { articles, newer, older } = await loadArticles(await searchParams);
  return (
    <PublicShell current="articles">
      <div className="grid max-w-[46rem] gap-8">
        <PageHeader title="Articles" lead="Articles whose claims were checked, and how the claims came out." />
        {articles.length === 0 ? (
          <EmptyState title="Nothing has been published yet">
            <p>An article appears here with the first verdict on one of its claims.</p>
          </EmptyState>
        ) : (
          <ul>
            {articles.map((article) => (
              <ArticleItem key={article.slug} article={article} />
            ))}
          </ul>
        )}
        <Pagination label="Articles" newer={newer} older={older} />
      </div>
    </PublicShell>
  );
});
