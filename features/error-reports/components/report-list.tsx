import type { ReactNode } from "react";
import { formatDate } from "@/domain/calendar-day";
import type { Outcome } from "@/domain/error-report/outcome";
import { deskUrls, publicUrls } from "@/domain/urls";

export interface ReportItem {
  id: string;
  reference: string;
  edition: number;
  message: string;
  source: string;
  email: string | null;
  createdAt: Date;
  answer: string | null;
  outcome: Outcome | null;
  answeredBy: { name: string } | null;
  claim: { id: string; slug: string; statement: string; language: string };
}

const outcomeLabels: Record<Outcome, string> = {
  corrected: "The verdict was changed",
  unchanged: "The verdict stands as it was",
};

export interface ReportListProps {
  reports: readonly ReportItem[];
  /** What can be done about a report, drawn below it. */
  children: (report: ReportItem) => ReactNode;
}

/** What readers reported, each with the claim it is about. */
export function ReportList({ reports, children }: ReportListProps) {
  return (
    <ul className="grid gap-8">
      {reports.map((report) => (
        <li key={report.id} className="grid gap-3 border-t border-rule pt-4">
          <h3 lang={report.claim.language} dir="auto" className="text-xl/snug">
            <a href={deskUrls.claim(report.claim.id)}>{report.claim.statement}</a>
          </h3>
          <p className="text-[0.9375rem] text-soft">
            {report.reference} · {formatDate(report.createdAt)} ·{" "}
            <a href={publicUrls.claimVersion(report.claim.slug, report.edition)}>version {report.edition}</a>
            {report.email === null ? null : (
              <>
                {" · "}
                <a href={`mailto:${encodeURIComponent(report.email)}`}>{report.email}</a>
              </>
            )}
          </p>
          <p dir="auto" className="max-w-measure whitespace-pre-line">
            {report.message}
          </p>
          {report.source === "" ? null : (
            <p dir="auto" className="max-w-measure whitespace-pre-line text-soft">
              {report.source}
            </p>
          )}
          {report.outcome === null ? null : (
            <div className="max-w-measure border-s-3 border-rule ps-4">
              <p className="font-semibold">
                {outcomeLabels[report.outcome]}
                {report.answeredBy === null ? null : `, ${report.answeredBy.name}`}
              </p>
              <p dir="auto" className="whitespace-pre-line">
                {report.answer}
              </p>
            </div>
          )}
          {children(report)}
        </li>
      ))}
    </ul>
  );
}
