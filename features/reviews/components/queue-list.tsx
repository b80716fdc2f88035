import { formatDate } from "@/domain/calendar-day";
import { deskUrls } from "@/domain/urls";

export interface QueueItem {
  claimId: string;
  statement: string;
  articleTitle: string;
  author: string;
  submittedAt: Date;
  rating: string | null;
}

/** Verdicts that wait, those that wait longest first. */
export function QueueList({ items }: { items: readonly QueueItem[] }) {
  return (
    <ul className="grid">
      {items.map((item) => (
        <li key={item.claimId} className="grid gap-1 border-t border-rule py-4">
          <h3 className="text-xl">
            <a href={deskUrls.claim(item.claimId)} dir="auto">
              {item.statement}
            </a>
          </h3>
          <p className="text-[0.9375rem] text-soft">
            {item.rating === null ? null : (
              <>
                <bdi className="font-semibold text-ink">{item.rating}</bdi> ·{" "}
              </>
            )}
            by <bdi>{item.author}</bdi>, submitted {formatDate(item.submittedAt)} · in <bdi>{item.articleTitle}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}
