import type { Metadata } from "next";
import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { ProgressStrip } from "@/components/progress-strip";
import { dataUrls, publicUrls } from "@/domain/urls";
import { ArticleAside } from "@/features/checked-articles/components/article-aside";
import { ArticleClaims } from "@/features/checked-articles/components/article-claims";
import { MarkedArticle } from "@/features/checked-articles/components/marked-article";
import { loadArticle } from "@/features/checked-articles/loaders";
import { ArticleFacts } from "@/features/publications/components/article-facts";
import { PublicShell } from "@/features/site/components/public-shell";

type Props = PageProps<"/articles/[slug]">;

export const generateMetadata = refusableMetadata(async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { site, article } = await loadArticle((await params).slug, (await searchParams).part);
  return pageMetadata(site, {
    title: article.title,
    description: site.texts.say("article.description", { title: article.title }),
    path: publicUrls.article(article.slug),
    json: dataUrls.articleJson(article.slug),
  });
});

export default refusable(async function ArticlePage({ params, searchParams }: Props) {
  const found = await loadArticle((await params).slug, (await searchParams).part);
  const { site, article, part, passages, text, previous, next } = found;
  const { texts, urls } = site;
  const tallies = article.tallies.map(({ count, label, colour }) => {
    return { count, label: label ?? texts.say("rating.inWords"), tone: colour };
  });
  return (
    <PublicShell site={site} current="articles" here={(their) => their.article(article.slug)}>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,40rem)_minmax(15rem,1fr)] xl:gap-x-24">
        <article className="grid content-start gap-8">
          <PageHeader
            title={article.title}
            lang={article.language}
            kicker={<ArticleFacts texts={texts} publisher={article.publisher} publishedOn={article.publishedOn} />}
          />
          <ProgressStrip segments={tallies} />
          {part.count === 1 ? null : (
            <p className="text-soft">
              {texts.say("article.part", { number: texts.number(part.number), count: texts.number(part.count) })}
            </p>
          )}
          {text === null ? null : (
            <section aria-labelledby="text">
              <h2 id="text" className="mb-4 text-2xl">
                {texts.say("article.marked")}
              </h2>
              <MarkedArticle
                urls={urls}
                text={text.whole}
                part={text}
                heads={text.heads}
                language={article.language}
                passages={passages}
              />
            </section>
          )}
          <section aria-labelledby="claims">
            <h2 id="claims" className="mb-3 text-2xl">
              {texts.say("article.claims")}
            </h2>
            <ArticleClaims site={site} passages={passages} language={article.language} quoted={text === null} />
          </section>
          <Pagination
            label={texts.say("article.parts")}
            newerLabel={texts.say("pages.previous")}
            olderLabel={texts.say("pages.next")}
            newer={previous}
            older={next}
          />
        </article>
        <ArticleAside site={site} article={article} claims={tallies.reduce((sum, { count }) => sum + count, 0)} />
      </div>
    </PublicShell>
  );
});
