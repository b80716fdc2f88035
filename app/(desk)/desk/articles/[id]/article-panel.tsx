import { Fold } from "@/components/fold";
import { extractorSentence } from "@/domain/extraction/extractor-label";
import { authorLines } from "@/domain/ingest/author-lines";
import { latestDay } from "@/domain/ingest/doubtful-days";
import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { claimStateLabels } from "@/domain/workflow/claim-state";
import { ArticleLinks } from "@/features/articles/components/article-links";
import { ARTICLE_TEXT_ID } from "@/features/articles/components/article-text";
import { DetailsForm } from "@/features/articles/components/details-form";
import type { ArticleClaim, DeskArticle } from "@/features/articles/data";
import { MarkForm } from "@/features/claims/components/mark-form";
import { PlaceInList } from "@/features/claims/components/place-of-claim";
import { ClaimCard } from "./claim-card";

interface ArticlePanelProps {
  actor: Actor;
  article: DeskArticle;
  /** The claim that was chosen. */
  current: ArticleClaim | undefined;
  mayEdit: boolean;
  /** Whether the desk has an extractor that reads the article's language; otherwise marking by hand comes first. */
  claimsAreFound: boolean;
}

/** On a narrow screen the chosen claim stays at the lower edge while the text moves behind it. */
const sheet =
  "max-lg:sticky max-lg:bottom-0 max-lg:max-h-[55vh] max-lg:overflow-y-auto max-lg:border-t-2 max-lg:border-accent";

/** Beside the text: the chosen claim, all claims, marking one by hand, and the article's details. */
export function ArticlePanel({ actor, article, current, mayEdit, claimsAreFound }: ArticlePanelProps) {
  const { url, publisher, authors, publishedOn, modifiedOn, title, language } = article;
  return (
    <aside
      aria-label="Claims of this article"
      className={`panel grid content-start gap-6 border-s-0 border-t border-rule lg:sticky lg:top-0 lg:h-screen lg:overflow-y-auto lg:border-s lg:border-t-0 ${current === undefined ? "" : sheet}`}
    >
      {current === undefined ? null : <ClaimCard key={current.id} actor={actor} article={article} claim={current} />}
      {current === undefined && article.part.total > 0 ? (
        <p className="text-soft">Choose a marked claim in the text to accept it, dismiss it or work on it.</p>
      ) : null}
      {can(actor, "claim.mark") ? (
        <MarkForm
          articleId={article.id}
          textId={ARTICLE_TEXT_ID}
          open={article.claims.length === 0 || !claimsAreFound}
          isMainAction={!claimsAreFound && current === undefined}
        />
      ) : null}
      <Fold title={listTitle(article.part, article.claims.length)} open={current === undefined}>
        <ol className="grid gap-2" start={article.part.skipped + 1}>
          {article.claims.map((claim) => (
            <li key={claim.id}>
              <a
                href={deskUrls.article(article.id, claim.id)}
                aria-current={claim.id === current?.id ? "true" : undefined}
                lang={article.language}
                dir="auto"
              >
                {claim.statement}
              </a>{" "}
              <span className="text-soft">
                {claimStateLabels[claim.state]}
                {claim.place === null ? null : (
                  <>
                    , <PlaceInList place={claim.place} url={url} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ol>
      </Fold>
      <ArticleLinks {...article.links} language={language} />
      {mayEdit ? (
        <DetailsForm
          articleId={article.id}
          version={article.version}
          showFullText={article.showFullText}
          latest={latestDay(Date.now())}
          details={{
            title,
            language,
            url: url ?? "",
            publisher: publisher ?? "",
            authors: authorLines(authors),
            publishedOn: publishedOn ?? "",
            modifiedOn: modifiedOn ?? "",
          }}
        />
      ) : null}
      {article.original === null ? null : (
        <p className="text-sm text-soft">
          Taken in from{" "}
          <a href={deskUrls.originalFile(article.id)} download className="break-all">
            <bdi>{article.original.name}</bdi>
          </a>
          . SHA-256 of the file: <code className="break-all">{article.original.sha256}</code>
        </p>
      )}
      <p className="text-sm text-soft">
        {claimsAreFound ? extractorSentence(article.extractor) : null} SHA-256 of the text:{" "}
        <code className="break-all">{article.textSha256}</code>
      </p>
    </aside>
  );
}

function listTitle({ count, skipped, total }: DeskArticle["part"], shown: number): string {
  return count === 1 ? `All claims (${total})` : `Claims ${skipped + 1} to ${skipped + shown} of ${total}`;
}
