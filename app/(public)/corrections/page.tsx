import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { dataUrls, publicUrls } from "@/domain/urls";
import { CorrectionList } from "@/features/corrections/components/correction-list";
import { loadCorrections } from "@/features/corrections/loaders";
import { DataLinks } from "@/features/site/components/data-links";
import { ListPages } from "@/features/site/components/list-pages";
import { OwnText } from "@/features/site/components/own-text";
import { PublicShell } from "@/features/site/components/public-shell";
import { loadSite } from "@/features/site/loaders";

export const generateMetadata = refusableMetadata(async ({ searchParams }: PageProps<"/corrections">) => {
  const site = await loadSite();
  return pageMetadata(site, {
    title: site.texts.say("corrections.title"),
    description: site.texts.say("corrections.lead"),
    path: publicUrls.corrections,
    parameters: await searchParams,
    json: dataUrls.correctionsJson,
    feed: "/corrections",
  });
});

export default refusable(async function CorrectionsPage({ searchParams }: PageProps<"/corrections">) {
  const { site, corrections, newer, older } = await loadCorrections(await searchParams);
  const { texts, settings } = site;
  return (
    <PublicShell site={site} current="corrections" here={(urls) => urls.corrections}>
      <div className="grid max-w-[46rem] gap-10">
        <PageHeader title={texts.say("corrections.title")} lead={texts.say("corrections.lead")} />
        <section aria-labelledby="policy" className="grid gap-3">
          <h2 id="policy" className="text-2xl">
            {texts.say("corrections.policy")}
          </h2>
          <OwnText markdown={settings.correctionsPolicy}>
            <p>{texts.say("corrections.policy.own")}</p>
            <p>{texts.say("corrections.policy.report")}</p>
          </OwnText>
        </section>
        <section aria-labelledby="all" className="grid gap-3">
          <h2 id="all" className="text-2xl">
            {texts.say("corrections.all")}
          </h2>
          <DataLinks site={site} path={publicUrls.corrections} feed="/corrections" />
          {corrections.length === 0 ? (
            <p className="text-soft">{texts.say("corrections.none")}</p>
          ) : (
            <CorrectionList site={site} corrections={corrections} />
          )}
          <ListPages site={site} list="corrections" previous={newer} next={older} />
        </section>
      </div>
    </PublicShell>
  );
});
