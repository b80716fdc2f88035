import type { Metadata } from "next";
import { DeskPage, FormNotices } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { refusable, refusableMetadata } from "@/app/(desk)/refusable";
import { formatDate } from "@/domain/calendar-day";
import { languageName } from "@/domain/language/language-names";
import { UNKNOWN_LANGUAGE } from "@/domain/language/language-tag";
import { ArticleProgress } from "@/features/articles/components/article-list";
import { ArticleText } from "@/features/articles/components/article-text";
import { loadArticle, loadReadingWords } from "@/features/articles/loaders";
import { ArticlePanel } from "./article-panel";
import { ArticleParts } from "./article-parts";
import { ClaimsNotice } from "./claims-notice";

type Props = PageProps<"/desk/articles/[id]">;

export const generateMetadata = refusableMetadata(async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { claim, part } = await searchParams;
  const { article } = await loadArticle((await params).id, claim, part);
  return { title: article.title };
});

export default refusable(async function ArticlePage({ params, searchParams }: Props) {
  const { id } = await params;
  const { claim: selected, part, done } = await searchParams;
  const { actor, article, mayEdit, claimsAreFound } = await loadArticle(id, selected, part);
  const current = article.claims.find((claim) => claim.id === selected);
  const facts = [
    article.publisher,
    ...article.authors.map(({ name }) => name),
    article.publishedOn === null ? null : formatDate(article.publishedOn),
    article.modifiedOn === null ? null : `changed ${formatDate(article.modifiedOn)}`,
    article.language === UNKNOWN_LANGUAGE ? "language not known yet" : languageName(article.language),
  ];
  return (
    <DeskPage actor={actor} section="articles">
      <div className="grid grow lg:grid-cols-[minmax(0,1fr)_26rem]">
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto grid w-full max-w-[54rem] content-start gap-6 px-5 py-8 lg:px-12"
        >
          <FormNotices />
          <DoneNotice done={done} words={await loadReadingWords(article, done)} />
          <header className="grid gap-3">
            <p className="text-[0.9375rem] text-soft">
              {facts
                .filter((fact) => fact !== null)
                .map((fact) => (
                  <span key={fact}>
                    <bdi>{fact}</bdi> ·{" "}
                  </span>
                ))}
              {article.url === null ? null : (
                <>
                  <a href={article.url} rel="noopener nofollow">
                    Original
                  </a>{" "}
                  ·{" "}
                </>
              )}
              added by <bdi>{article.createdBy}</bdi>
            </p>
            <h1 lang={article.language} dir="auto" className="text-3xl/tight">
              {article.title}
            </h1>
            <ArticleProgress progress={article.progress} />
          </header>
          <ClaimsNotice article={article} claimsAreFound={claimsAreFound} />
          <ArticleParts articleId={article.id} part={article.part} label="Parts of the article, above the text" />
          <ArticleText
            articleId={article.id}
            text={article.text}
            part={article.part.text}
            heads={article.heads}
            language={article.language}
            claims={article.claims}
            currentId={current?.id}
          />
          <ArticleParts articleId={article.id} part={article.part} label="Parts of the article, below the text" />
        </main>
        <ArticlePanel
          actor={actor}
          article={article}
          current={current}
          mayEdit={mayEdit}
          claimsAreFound={claimsAreFound}
        />
      </div>
    </DeskPage>
  );
});
