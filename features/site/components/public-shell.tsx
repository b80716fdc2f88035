import type { ReactNode } from "react";
import { LanguageLinks } from "@/components/language-links";
import { PublicMast } from "@/components/public-mast";
import { SiteFooter } from "@/components/site-footer";
import { SkipLink } from "@/components/skip-link";
import { localeNames } from "@/domain/interface/locale";
import { absoluteUrl, dataUrls, deskUrls, type PublicUrls } from "@/domain/urls";
import type { Site } from "@/features/site/schema";

export type Section = "claims" | "articles" | "claimants" | "corrections" | "methodology" | "data";

export interface PublicShellProps {
  site: Site;
  current?: Section;
  /** The address of this page in each language; none where it is no page of its own. */
  here?: (urls: PublicUrls) => string;
  children: ReactNode;
}

/** What surrounds every public page. */
export function PublicShell({ site, current, here, children }: PublicShellProps) {
  const { texts, urls, settings, languages } = site;
  const sections: Section[] = ["claims", "articles", "claimants", "corrections", "methodology", "data"];
  return (
    <>
      <SkipLink>{texts.say("skip")}</SkipLink>
      <PublicMast
        brand={settings.name}
        home={urls.home}
        label={texts.say("nav.main")}
        links={sections.map((section) => ({
          href: urls[section],
          label: texts.say(`nav.${section}`),
          current: current === section,
        }))}
      />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-5 pt-8 pb-16 outline-none sm:pt-10">
        {children}
      </main>
      {here === undefined ? null : (
        <p className="mx-auto hidden w-full max-w-page px-5 pb-6 text-sm text-soft print:block">
          {absoluteUrl(site.origin, here(urls))}
        </p>
      )}
      <SiteFooter
        label={texts.say("nav.foot")}
        links={[
          { href: urls.about, label: texts.say("nav.about") },
          { href: urls.topics, label: texts.say("nav.topics") },
          { href: dataUrls.atomFeed(""), label: texts.say("nav.feed") },
          { href: deskUrls.articles, label: texts.say("nav.desk") },
        ]}
        aside={
          here === undefined ? null : (
            <LanguageLinks
              label={texts.say("nav.languages")}
              links={languages.map(({ locale, urls: their }) => ({
                locale,
                name: localeNames[locale],
                href: here(their),
                current: locale === texts.locale,
              }))}
            />
          )
        }
      >
        {settings.description === "" ? texts.say("site.description") : <span dir="auto">{settings.description}</span>}
      </SiteFooter>
    </>
  );
}
