import type { ReactNode } from "react";
import { PublicMast } from "@/components/public-mast";
import { SiteFooter } from "@/components/site-footer";
import { SkipLink } from "@/components/skip-link";
import { siteName } from "@/domain/publication/site";
import { deskUrls, publicUrls } from "@/domain/urls";

/** What surrounds every public page. */
export function PublicShell({ current, children }: { current?: "claims" | "articles"; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <PublicMast
        brand={siteName}
        home={publicUrls.home}
        links={[
          { href: publicUrls.claims, label: "Claims", current: current === "claims" },
          { href: publicUrls.articles, label: "Articles", current: current === "articles" },
        ]}
      />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-5 pt-8 pb-16 outline-none sm:pt-10">
        {children}
      </main>
      <SiteFooter
        links={[
          { href: publicUrls.claimsCsv, label: "All verdicts as CSV" },
          { href: publicUrls.claimsJson, label: "All verdicts as JSON" },
          { href: deskUrls.articles, label: "The newsroom’s desk" },
        ]}
      >
        Claims are taken from published articles, checked against sources that anybody can look up, and agreed on by a
        second person before they appear here.
      </SiteFooter>
    </>
  );
}
