import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { publicUrls } from "@/domain/urls";
import { OriginalLink } from "@/features/publications/components/original-link";
import { DataFormats } from "@/features/site/components/data-formats";
import { PublicShell } from "@/features/site/components/public-shell";
import { Said } from "@/features/site/components/said";
import { loadSite } from "@/features/site/loaders";

export const generateMetadata = refusableMetadata(async () => {
  const site = await loadSite();
  return pageMetadata(site, {
    title: site.texts.say("nav.data"),
    description: site.texts.say("data.lead"),
    path: publicUrls.data,
  });
});

export default refusable(async function DataPage() {
  const site = await loadSite();
  const { texts, settings } = site;
  return (
    <PublicShell site={site} current="data" here={(urls) => urls.data}>
      <div className="grid max-w-[46rem] gap-10">
        <PageHeader title={texts.say("nav.data")} lead={texts.say("data.lead")} />
        <DataFormats texts={texts} />
        <section aria-labelledby="licence" className="grid gap-3">
          <h2 id="licence" className="text-2xl">
            {texts.say("about.licence")}
          </h2>
          <p>
            <Said
              texts={texts}
              message="data.licence"
              values={{
                licence: <OriginalLink url={settings.licenceUrl}>{settings.licenceName}</OriginalLink>,
                name: settings.name,
              }}
            />
          </p>
          <p>{texts.say("data.quotes")}</p>
        </section>
      </div>
    </PublicShell>
  );
});
