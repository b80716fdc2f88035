import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { EmptyState } from "@/components/empty-state";
import { publicUrls } from "@/domain/urls";
import { ClaimItem } from "@/features/claim-search/components/claim-item";
import { LeadClaim } from "@/features/claim-search/components/lead-claim";
import { loadLatest } from "@/features/claim-search/loaders";
import { HowItWorks } from "@/features/site/components/how-it-works";
import { PublicShell } from "@/features/site/components/public-shell";
import { loadSite } from "@/features/site/loaders";

export const generateMetadata = refusableMetadata(async () => {
  const site = await loadSite();
  const head = pageMetadata(site, {
    title: site.settings.name,
    description: site.settings.description || site.texts.say("site.description"),
    path: publicUrls.home,
  });
  return { ...head, title: { absolute: site.texts.say("home.metaTitle", { name: site.settings.name }) } };
});

export default refusable(async function HomePage() {
  const { site, claims } = await loadLatest();
  const { texts, urls } = site;
  const [lead, ...others] = claims;
  return (
    <PublicShell site={site} here={(their) => their.home}>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid content-start gap-6">
          <h1 className="border-t-2 border-ink pt-3 text-lg">{texts.say("home.title")}</h1>
          {lead === undefined ? (
            <EmptyState title={texts.say("empty.title")}>
              <p>{texts.say("empty.home")}</p>
            </EmptyState>
          ) : (
            <LeadClaim site={site} claim={lead} />
          )}
        </div>
        <HowItWorks texts={texts} methodology={urls.methodology} />
      </div>
      {others.length === 0 ? null : (
        <section aria-labelledby="before" className="mt-14">
          <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-t-2 border-ink pt-3 pb-4">
            <h2 id="before" className="text-lg">
              {texts.say("home.before")}
            </h2>
            <a href={urls.claims} className="font-semibold">
              {texts.say("claims.all")}
            </a>
          </div>
          <div className="grid gap-x-16 md:grid-cols-2">
            {others.map((claim) => (
              <ClaimItem key={claim.slug} site={site} claim={claim} level="h3" />
            ))}
          </div>
        </section>
      )}
    </PublicShell>
  );
});
