import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { ListPages } from "@/app/(desk)/list-pages";
import { refusable } from "@/app/(desk)/refusable";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { formatDate } from "@/domain/calendar-day";
import { can } from "@/domain/permissions/can";
import { deskUrls } from "@/domain/urls";
import { claimStateLabels } from "@/domain/workflow/claim-state";
import { ArticleList } from "@/features/articles/components/article-list";
import { ArticleSearch } from "@/features/articles/components/article-search";
import { loadArticles } from "@/features/articles/loaders";
import { loadMyClaims } from "@/features/claims/loaders";

export const metadata: Metadata = { title: "Articles on the desk" };

export default refusable(async function ArticlesPage({ searchParams }: PageProps<"/desk">) {
  const params = await searchParams;
  const { actor, page, q } = await loadArticles(params);
  const mine = await loadMyClaims(params);
  const mayAdd = can(actor, "article.create");
  return (
    <DeskPage actor={actor} section="articles">
      <DeskColumn>
        <DoneNotice done={params.done} />
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
        {mine.total === 0 ? null : (
          <section aria-labelledby="yours" className="grid gap-3">
            <h2 id="yours" className="text-2xl">
              Assigned to you ({mine.total})
            </h2>
            <ul className="grid gap-2">
              {mine.rows.map((claim) => (
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
            <ListPages
              label="Assigned to you, pages"
              path={deskUrls.articles}
              list="yours"
              page={mine}
              aboveLabel="Changed later"
              beyondLabel="Changed earlier"
            />
          </section>
        )}
        <section id="articles" aria-labelledby="articles-heading" className="grid gap-3">
          <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
            <h2 id="articles-heading" className="text-2xl">
              {q === null ? "All articles" : "Articles found"}
              {page.total === 0 ? "" : ` (${page.total})`}
            </h2>
            <ArticleSearch q={q} />
          </div>
          {page.rows.length === 0 ? (
            <NoArticles isSearch={q !== null} mayAdd={mayAdd} />
          ) : (
            <ArticleList articles={page.rows} />
          )}
          <ListPages
            label="Articles, pages"
            path={deskUrls.articles}
            query={{ q: q ?? undefined }}
            list="articles"
            page={page}
            aboveLabel="Newer"
            beyondLabel="Older"
          />
        </section>
      </DeskColumn>
    </DeskPage>
  );
});

function NoArticles({ isSearch, mayAdd }: { isSearch: boolean; mayAdd: boolean }) {
  if (isSearch) {
    return (
      <EmptyState title="No article holds these words">
        <p>
          Titles, publishers, authors and texts were searched. Try fewer words, or{" "}
          <a href={deskUrls.articles}>see all articles</a>.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No article yet">
      {mayAdd ? <p>Add one, and its checkable claims are found and marked in place.</p> : null}
    </EmptyState>
  );
}
