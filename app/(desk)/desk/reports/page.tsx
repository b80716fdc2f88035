import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { refusable } from "@/app/refusable";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { AnswerForm } from "@/features/error-reports/components/answer-form";
import { ReportList } from "@/features/error-reports/components/report-list";
import { loadReports } from "@/features/error-reports/loaders";

export const metadata: Metadata = { title: "Readers’ reports" };

export default refusable(async function ReportsPage({ searchParams }: PageProps<"/desk/reports">) {
  const { actor, open, answered, openCount, mayAnswer } = await loadReports();
  return (
    <DeskPage actor={actor} section="reports">
      <DeskColumn>
        <DoneNotice done={(await searchParams).done} />
        <PageHeader
          title="Readers’ reports"
          lead="What readers say is wrong on the public pages. Each has a reference by which its sender follows it; the answer is shown there."
        />
        {open.length === 0 ? (
          <EmptyState title="Nothing waits">
            <p>Reports appear here when readers send them from a claim’s page.</p>
          </EmptyState>
        ) : (
          <section aria-labelledby="open" className="grid gap-4">
            <h2 id="open" className="text-2xl">
              {openCount > open.length ? `To be answered, the first ${open.length} of ${openCount}` : "To be answered"}
            </h2>
            <ReportList reports={open}>{({ id }) => (mayAnswer ? <AnswerForm reportId={id} /> : null)}</ReportList>
          </section>
        )}
        {answered.length === 0 ? null : (
          <section aria-labelledby="answered" className="grid gap-4">
            <h2 id="answered" className="text-2xl">
              Answered lately
            </h2>
            <ReportList reports={answered}>{() => null}</ReportList>
          </section>
        )}
      </DeskColumn>
    </DeskPage>
  );
});
