import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { refusable } from "@/app/refusable";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { QueueList } from "@/features/reviews/components/queue-list";
import { loadQueue } from "@/features/reviews/loaders";

export const metadata: Metadata = { title: "Second review" };

export default refusable(async function ReviewsPage() {
  const { actor, yours, others, approved } = await loadQueue();
  const groups = [
    { id: "yours", title: "For you to decide", items: yours },
    { id: "approved", title: "Approved, to be published", items: approved },
    { id: "others", title: "For somebody else to decide", items: others },
  ].filter((group) => group.items.length > 0);
  return (
    <DeskPage actor={actor} section="reviews">
      <DeskColumn>
        <PageHeader
          title="Second review"
          lead="No verdict is published on one person’s word. Whoever wrote a part of it does not decide on it."
        />
        {groups.length === 0 ? (
          <EmptyState title="Nothing waits">
            <p>Verdicts appear here when they are submitted.</p>
          </EmptyState>
        ) : null}
        {groups.map((group) => (
          <section key={group.id} aria-labelledby={group.id} className="grid gap-3">
            <h2 id={group.id} className="text-2xl">
              {group.title}
            </h2>
            <QueueList items={group.items} />
          </section>
        ))}
      </DeskColumn>
    </DeskPage>
  );
});
