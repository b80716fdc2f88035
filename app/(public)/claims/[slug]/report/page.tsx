import type { Metadata } from "next";
import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { FormKeys } from "@/components/form-key";
import { PageHeader } from "@/components/page-header";
import { publicUrls } from "@/domain/urls";
import { ReportForm } from "@/features/error-reports/components/report-form";
import { reportLabels } from "@/features/error-reports/components/report-labels";
import { loadClaim } from "@/features/publications/loaders";
import { PublicShell } from "@/features/site/components/public-shell";

type Props = PageProps<"/claims/[slug]/report">;

export const generateMetadata = refusableMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { site, verdict } = await loadClaim((await params).slug, "claimReport");
  const head = pageMetadata(site, {
    title: site.texts.say("report.title"),
    description: verdict.statement,
    path: publicUrls.claimReport(verdict.slug),
  });
  return { ...head, robots: { index: false } };
});

export default refusable(async function ReportPage({ params }: Props) {
  const { site, verdict } = await loadClaim((await params).slug, "claimReport");
  const { texts, urls } = site;
  const { slug, statement, language, edition } = verdict;
  return (
    <PublicShell site={site} current="claims" here={(their) => their.claimReport(slug)}>
      <div className="grid max-w-measure gap-8">
        <PageHeader title={texts.say("report.title")} lead={texts.say("report.lead")} />
        <p className="border-s-3 border-rule ps-4 font-serif text-[1.1875rem]/snug">
          <a href={urls.claim(slug)} lang={language} dir="auto">
            {statement}
          </a>
        </p>
        <FormKeys pageKey={crypto.randomUUID()}>
          <ReportForm slug={slug} edition={edition} locale={texts.locale} labels={reportLabels(texts)} />
        </FormKeys>
      </div>
    </PublicShell>
  );
});
