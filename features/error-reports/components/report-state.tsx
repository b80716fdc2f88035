import { DataList } from "@/components/data-list";
import type { Outcome } from "@/domain/error-report/outcome";
import { Day } from "@/features/site/components/day";
import type { Site } from "@/features/site/schema";

export interface ReportStateProps {
  site: Site;
  report: {
    edition: number;
    createdAt: Date;
    answer: string | null;
    outcome: Outcome | null;
    answeredAt: Date | null;
    claim: { slug: string; statement: string; language: string };
  };
  /** It has just been sent. */
  sent: boolean;
}

/** What became of a report, for the one who sent it. */
export function ReportState({ site, report, sent }: ReportStateProps) {
  const { texts, urls } = site;
  const { claim, edition, createdAt, answer, outcome, answeredAt } = report;
  return (
    <>
      {sent ? (
        <p role="status" className="border-s-4 border-success bg-wash px-4 py-3.5">
          <span className="font-semibold">{texts.say("report.thanks")}</span> {texts.say("report.keep")}
        </p>
      ) : null}
      <DataList
        facts={[
          {
            term: texts.say("report.about"),
            detail: (
              <a href={urls.claimVersion(claim.slug, edition)} lang={claim.language} dir="auto">
                {claim.statement}
              </a>
            ),
          },
          { term: texts.say("report.received"), detail: <Day texts={texts} date={createdAt} /> },
          {
            term: texts.say("report.state"),
            detail: outcome === null ? texts.say("report.open") : texts.say(`report.outcome.${outcome}`),
          },
          ...(answeredAt === null
            ? []
            : [{ term: texts.say("report.answered"), detail: <Day texts={texts} date={answeredAt} /> }]),
        ]}
      />
      {answer === null ? null : (
        <section aria-labelledby="answer" className="grid gap-2">
          <h2 id="answer" className="text-2xl">
            {texts.say("report.answer")}
          </h2>
          <p dir="auto" className="font-serif text-lg/relaxed whitespace-pre-line">
            {answer}
          </p>
        </section>
      )}
    </>
  );
}
