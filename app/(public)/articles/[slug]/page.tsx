import type { Metadata } from "next";
import { refusable, refusableMetadata } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { ProgressStrip } from "@/components/progress-strip";
import { ArticleAside } from "@/features/publications/components/article-aside";
import { ArticleClaims } from "@/features/publications/components/article-claims";
import { ArticleFacts } from "@/features/publications/components/article-facts";
import { MarkedArticle } from "@/features/publications/components/marked-article";
import { PublicShell } from "@/features/publications/components/public-shell";
import { loadArticle } from "@/features/publications/loaders";

export const generateMetadata = refusableMetadata(
  async ({ params }: PageProps<"/articles/[slug]">): Promise<Metadata> => {
    const { article, canonical } = await loadArticle((await params).slug);
    return {
      title: article.title,
      description: `The checked claims of “${article.title}”, with their verdicts.`,
      alternates: { canonical },
    };
  },
);

export default refusable(async function ArticlePage({ params }: PageProps<"/articles/[slug]">) {
  const { article, passages, text } = await loadArticle((await params).slug);
  const tallies = article.tallies.map(({ count, label, colour }) => ({ count, label, tone: colour }));
  return (
    <PublicShell current="articles">
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] xl:gap-x-24">
        <article className="grid content-start gap-8">
          <PageHeader
            title={article.title}
            lang={article.language}
            kicker={<ArticleFacts publisher={article.publisher} publishedOn={article.publishedOn} />}
          />
          <ProgressStrip segments={tallies} />
          {text === null ? null : (
            <section aria-labelledby="text">
              <h2 id="text" className="mb-4 text-2xl">
                The article, its checked claims marked
              </h2>
              <MarkedArticle text={text} language={article.language} passages={passages} />
            </section>
          )}
          <section aria-labelledby="claims">
            <h2 id="claims" className="mb-3 text-2xl">
              Checked claims
            </h2>
            <ArticleClaims passages={passages} language={article.language} quoted={text === null} />
          </section>
        </article>
        <ArticleAside article={article} claims={tallies.reduce((sum, { count }) => sum + count, 0)} />
      </div>
    </PublicShell>
  );
});
