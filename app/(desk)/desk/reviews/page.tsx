import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { ListPages } from "@/app/(desk)/list-pages";
import { refusable } from "@/app/(desk)/refusable";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { deskUrls } from "@/domain/urls";
import { QueueList } from "@/features/reviews/components/queue-list";
import { loadQueue } from "@/features/reviews/loaders";

export const metadata: Metadata = { title: "Second review" };

export default refusable(async function ReviewsPage({ searchParams }: PageProps<"/desk/reviews">) {
  const { actor, yours, others, approved } = await loadQueue(await searchParams);
  const groups = [
    { id: "yours", title: "For you to decide", page: yours },
    { id: "approved", title: "Approved, to be published", page: approved },
    { id: "others", title: "For somebody else to decide", page: others },
  ].filter((group) => group.page.total > 0);
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
              {group.title} ({group.page.total})
            </h2>
            <QueueList items={group.page.rows} />
            <ListPages
              label={`${group.title}, pages`}
              path={deskUrls.reviews}
              list={group.id}
              page={group.page}
              aboveLabel="Waiting longer"
              beyondLabel="Waiting less long"
            />
          </section>
        ))}
      </DeskColumn>
    </DeskPage>
  );
});
