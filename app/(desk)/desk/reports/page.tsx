import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { ListPages } from "@/app/(desk)/list-pages";
import { refusable } from "@/app/(desk)/refusable";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { deskUrls } from "@/domain/urls";
import { AnswerForm } from "@/features/error-reports/components/answer-form";
import { ReportList } from "@/features/error-reports/components/report-list";
import { loadReports } from "@/features/error-reports/loaders";

export const metadata: Metadata = { title: "Readers’ reports" };

export default refusable(async function ReportsPage({ searchParams }: PageProps<"/desk/reports">) {
  const parameters = await searchParams;
  const { actor, open, answered, mayAnswer } = await loadReports(parameters);
  return (
    <DeskPage actor={actor} section="reports">
      <DeskColumn>
        <DoneNotice done={parameters.done} />
        <PageHeader
          title="Readers’ reports"
          lead="What readers say is wrong on the public pages. Each has a reference by which its sender follows it; the answer is shown there."
        />
        {open.total === 0 ? (
          <EmptyState title="Nothing waits">
            <p>Reports appear here when readers send them from a claim’s page.</p>
          </EmptyState>
        ) : (
          <section aria-labelledby="open" className="grid gap-4">
            <h2 id="open" className="text-2xl">
              To be answered ({open.total})
            </h2>
            <ReportList reports={open.rows}>{({ id }) => (mayAnswer ? <AnswerForm reportId={id} /> : null)}</ReportList>
            <ListPages
              label="To be answered, pages"
              path={deskUrls.reports}
              list="open"
              page={open}
              aboveLabel="Sent earlier"
              beyondLabel="Sent later"
            />
          </section>
        )}
        {answered.total === 0 ? null : (
          <section aria-labelledby="answered" className="grid gap-4">
            <h2 id="answered" className="text-2xl">
              Answered ({answered.total})
            </h2>
            <ReportList reports={answered.rows}>{() => null}</ReportList>
            <ListPages
              label="Answered, pages"
              path={deskUrls.reports}
              list="answered"
              page={answered}
              aboveLabel="Answered later"
              beyondLabel="Answered earlier"
            />
          </section>
        )}
      </DeskColumn>
    </DeskPage>
  );
});
