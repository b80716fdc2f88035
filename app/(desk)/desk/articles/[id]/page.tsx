import type { Metadata } from "next";
import { DeskPage, FormNotices } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { refusable, refusableMetadata } from "@/app/(desk)/refusable";
import { Notice } from "@/components/notice";
import { formatDate } from "@/domain/calendar-day";
import { detectLanguage } from "@/domain/extraction/language";
import { ArticleProgress } from "@/features/articles/components/article-list";
import { ArticleText } from "@/features/articles/components/article-text";
import { loadArticle } from "@/features/articles/loaders";
import { ArticlePanel } from "./article-panel";
import { ArticleParts } from "./article-parts";

type Props = PageProps<"/desk/articles/[id]">;

export const generateMetadata = refusableMetadata(async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { claim, part } = await searchParams;
  const { article } = await loadArticle((await params).id, claim, part);
  return { title: article.title };
});

export default refusable(async function ArticlePage({ params, searchParams }: Props) {
  const { id } = await params;
  const { claim: selected, part, done } = await searchParams;
  const { actor, article, mayEdit } = await loadArticle(id, selected, part);
  const current = article.claims.find((claim) => claim.id === selected);
  const facts = [
    article.publisher,
    ...article.authors.map(({ name }) => name),
    article.publishedOn === null ? null : formatDate(article.publishedOn),
    article.modifiedOn === null ? null : `changed ${formatDate(article.modifiedOn)}`,
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
          <DoneNotice done={done} />
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
          {article.claims.length === 0 ? (
            <Notice>
              <p>{noClaimsNotice(article.language, detectLanguage(article.text))}</p>
            </Notice>
          ) : null}
          <ArticleParts articleId={article.id} part={article.part} label="Parts of the article, above the text" />
          <ArticleText
            articleId={article.id}
            text={article.text}
            part={article.part.text}
            language={article.language}
            claims={article.claims}
            currentId={current?.id}
          />
          <ArticleParts articleId={article.id} part={article.part} label="Parts of the article, below the text" />
        </main>
        <ArticlePanel actor={actor} article={article} current={current} mayEdit={mayEdit} />
      </div>
    </DeskPage>
  );
});

/** Why no claims were found, by the language the article is said to be in and the one its text reads as. */
function noClaimsNotice(stated: string, detected: string | null): string {
  const foreign = [stated, detected].find((tag) => tag !== null && !/^en\b/.test(tag));
  if (foreign == null) return "No checkable claim was found in this article. Mark claims by hand.";
  const name = new Intl.DisplayNames("en", { type: "language" }).of(foreign) ?? foreign;
  return (
    `Claims are found in English texts only, and this article is in ${name}. ` +
    "Mark its claims by hand: select the words, or paste them."
  );
}
