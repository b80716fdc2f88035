import type { Metadata } from "next";
import { refusable, refusableMetadata } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { ReportState } from "@/features/error-reports/components/report-state";
import { loadReport } from "@/features/error-reports/loaders";
import { PublicShell } from "@/features/site/components/public-shell";
import { Said } from "@/features/site/components/said";

type Props = PageProps<"/reports/[reference]">;

export const generateMetadata = refusableMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { site, report } = await loadReport((await params).reference);
  const title = site.texts.say("report.followTitle", { reference: report.reference });
  return { title: { absolute: `${title} · ${site.settings.name}` }, robots: { index: false, follow: false } };
});

export default refusable(async function FollowedReportPage({ params, searchParams }: Props) {
  const { site, report } = await loadReport((await params).reference);
  const sent = (await searchParams).sent !== undefined && report.answer === null;
  // Two halves of a reference on two lines would be copied as one.
  const reference = <bdi className="whitespace-nowrap">{report.reference}</bdi>;
  return (
    <PublicShell site={site} current="claims" here={(urls) => urls.report(report.reference)}>
      <div className="grid max-w-measure gap-6">
        <PageHeader title={<Said texts={site.texts} message="report.followTitle" values={{ reference }} />} />
        <ReportState site={site} report={report} sent={sent} />
      </div>
    </PublicShell>
  );
});
