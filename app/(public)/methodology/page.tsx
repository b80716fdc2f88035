import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { publicUrls } from "@/domain/urls";
import { GateDefinitions } from "@/features/site/components/gate-definitions";
import { OwnText } from "@/features/site/components/own-text";
import { PublicShell } from "@/features/site/components/public-shell";
import { ScaleDefinitions } from "@/features/site/components/scale-definitions";
import { loadScales, loadSite } from "@/features/site/loaders";

export const generateMetadata = refusableMetadata(async () => {
  const site = await loadSite();
  return pageMetadata(site, {
    title: site.texts.say("nav.methodology"),
    description: site.texts.say("methodology.lead"),
    path: publicUrls.methodology,
  });
});

export default refusable(async function MethodologyPage() {
  const [site, scales] = await Promise.all([loadSite(), loadScales()]);
  const { texts, settings } = site;
  return (
    <PublicShell site={site} current="methodology" here={(urls) => urls.methodology}>
      <div className="grid max-w-measure gap-12">
        <PageHeader title={texts.say("nav.methodology")} lead={texts.say("methodology.lead")} />
        <section aria-labelledby="work" className="grid gap-3">
          <h2 id="work" className="text-2xl">
            {texts.say("methodology.work")}
          </h2>
          <OwnText markdown={settings.methodology}>
            <p>{texts.say("methodology.work.choose")}</p>
            <p>{texts.say("methodology.work.sources")}</p>
            <p>{texts.say("methodology.work.review")}</p>
            <p>{texts.say("methodology.work.after")}</p>
          </OwnText>
        </section>
        <section aria-labelledby="gates" className="grid gap-3">
          <h2 id="gates" className="text-2xl">
            {texts.say("gates.title")}
          </h2>
          <p>{texts.say("methodology.gates")}</p>
          <GateDefinitions texts={texts} minimumIndependentSources={settings.minimumIndependentSources} />
        </section>
        <section aria-labelledby="scales" className="grid gap-6">
          <h2 id="scales" className="text-2xl">
            {texts.say("methodology.scales")}
          </h2>
          <p>{texts.say("methodology.scales.lead")}</p>
          {scales.map((scale) => (
            <ScaleDefinitions key={`${scale.key} ${scale.version}`} texts={texts} scale={scale} />
          ))}
        </section>
      </div>
    </PublicShell>
  );
});
