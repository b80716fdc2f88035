import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { refusable } from "@/app/refusable";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { formatDate } from "@/domain/calendar-day";
import { can } from "@/domain/permissions/can";
import { deskUrls, withQuery } from "@/domain/urls";
import { claimStateLabels } from "@/domain/workflow/claim-state";
import { ArticleList } from "@/features/articles/components/article-list";
import { loadArticles } from "@/features/articles/loaders";
import { loadMyClaims } from "@/features/claims/loaders";

export const metadata: Metadata = { title: "Articles on the desk" };

export default refusable(async function ArticlesPage({ searchParams }: PageProps<"/desk">) {
  const { before, done } = await searchParams;
  const { actor, page } = await loadArticles(typeof before === "string" ? before : undefined);
  const mine = await loadMyClaims();
  const mayAdd = can(actor, "article.create");
  return (
    <DeskPage actor={actor} section="articles">
      <DeskColumn>
        <DoneNotice done={done} />
        <PageHeader
          title="Articles"
          actions={
            mayAdd ? (
              <ButtonLink href={deskUrls.newArticle} kind="primary">
                Add an article
              </ButtonLink>
            ) : undefined
          }
        />
        {mine.length === 0 ? null : (
          <section aria-labelledby="yours" className="grid gap-3">
            <h2 id="yours" className="text-2xl">
              Assigned to you
            </h2>
            <ul className="grid gap-2">
              {mine.map((claim) => (
                <li key={claim.id}>
                  <a href={deskUrls.claim(claim.id)} dir="auto">
                    {claim.statement}
                  </a>{" "}
                  <span className="text-[0.9375rem] text-soft">
                    {claimStateLabels[claim.state]}, changed {formatDate(claim.changedAt)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="all" className="grid gap-3">
          <h2 id="all" className="text-2xl">
            All articles
          </h2>
          {page.articles.length === 0 ? (
            <EmptyState title="No article yet">
              {mayAdd ? <p>Add one, and its checkable claims are found and marked in place.</p> : null}
            </EmptyState>
          ) : (
            <ArticleList articles={page.articles} />
          )}
          <Pagination
            label="Articles"
            newer={before === undefined ? undefined : deskUrls.articles}
            older={page.older === null ? undefined : withQuery(deskUrls.articles, { before: page.older })}
          />
        </section>
      </DeskColumn>
    </DeskPage>
  );
});
