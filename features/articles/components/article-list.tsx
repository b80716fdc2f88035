import { ProgressStrip } from "@/components/progress-strip";
import { formatDate } from "@/domain/calendar-day";
import { deskUrls } from "@/domain/urls";
import { type Progress, stageLabels } from "@/domain/workflow/progress";

export interface ListedArticle {
  id: string;
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  /** BCP 47. */
  language: string;
  createdAt: Date;
  createdBy: string;
  progress: Progress;
}

/** How far the claims of an article have come. */
export function ArticleProgress({ progress }: { progress: Progress }) {
  if (Object.values(progress).every((count) => count === 0)) {
    return <p className="text-sm text-soft">No claim is open or done.</p>;
  }
  return (
    <ProgressStrip
      segments={[
        { count: progress.done, label: stageLabels.done, tone: "published" },
        { count: progress.awaiting, label: stageLabels.awaiting, tone: "success" },
        { count: progress.in_review, label: stageLabels.in_review, tone: "review" },
        { count: progress.open, label: stageLabels.open, tone: "open" },
      ]}
    />
  );
}

export function ArticleList({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <ul className="grid">
      {articles.map((article) => (
        <li
          key={article.id}
          className="grid gap-x-8 gap-y-2 border-t border-rule py-4 md:grid-cols-[minmax(0,1fr)_20rem] md:items-center"
        >
          <div className="grid gap-1">
            <h3 className="text-xl">
              <a href={deskUrls.article(article.id)} lang={article.language} dir="auto">
                {article.title}
              </a>
            </h3>
            <p className="text-[0.9375rem] text-soft">
              {[article.publisher, article.publishedOn === null ? null : formatDate(article.publishedOn)]
                .filter((part) => part !== null)
                .map((part) => (
                  <span key={part}>
                    <bdi>{part}</bdi> ·{" "}
                  </span>
                ))}
              added by <bdi>{article.createdBy}</bdi>, {formatDate(article.createdAt)}
            </p>
          </div>
          <ArticleProgress progress={article.progress} />
        </li>
      ))}
    </ul>
  );
}
