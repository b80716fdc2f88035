import { pageMetadata } from "@/app/(public)/page-metadata";
import { refusable, refusableMetadata } from "@/app/refusable";
import { DataList } from "@/components/data-list";
import { PageHeader } from "@/components/page-header";
import { jsonLdText } from "@/domain/publication/json-ld";
import { organisation } from "@/domain/publication/site-details";
import { publicUrls } from "@/domain/urls";
import { OriginalLink } from "@/features/publications/components/original-link";
import { OwnText } from "@/features/site/components/own-text";
import { PublicShell } from "@/features/site/components/public-shell";
import { StructuredData } from "@/features/site/components/structured-data";
import { loadSite, siteDetails } from "@/features/site/loaders";

export const generateMetadata = refusableMetadata(async () => {
  const site = await loadSite();
  return pageMetadata(site, {
    title: site.texts.say("nav.about"),
    description: site.settings.description || site.texts.say("site.description"),
    path: publicUrls.about,
  });
});

export default refusable(async function AboutPage() {
  const site = await loadSite();
  const { texts, settings, urls } = site;
  const markup = jsonLdText({ "@context": "https://schema.org", ...organisation(siteDetails(site)) });
  return (
    <PublicShell site={site} here={(their) => their.about}>
      <StructuredData json={markup} />
      <div className="grid max-w-measure gap-10">
        <PageHeader title={texts.say("about.title", { name: settings.name })} />
        <OwnText markdown={settings.about}>
          <p>{texts.say("site.description")}</p>
          <p>{texts.say("about.own")}</p>
        </OwnText>
        <DataList
          facts={[
            ...(settings.contactEmail === null
              ? []
              : [
                  {
                    term: texts.say("about.contact"),
                    detail: <a href={`mailto:${settings.contactEmail}`}>{settings.contactEmail}</a>,
                  },
                ]),
            ...(settings.organisationUrl === null
              ? []
              : [
                  {
                    term: texts.say("about.organisation"),
                    detail: <OriginalLink url={settings.organisationUrl}>{settings.organisationUrl}</OriginalLink>,
                  },
                ]),
            {
              term: texts.say("about.licence"),
              detail: <OriginalLink url={settings.licenceUrl}>{settings.licenceName}</OriginalLink>,
            },
            { term: texts.say("nav.methodology"), detail: <a href={urls.methodology}>{texts.say("how.more")}</a> },
            {
              term: texts.say("corrections.title"),
              detail: <a href={urls.corrections}>{texts.say("corrections.policy")}</a>,
            },
          ]}
        />
      </div>
    </PublicShell>
  );
});
