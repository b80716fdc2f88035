import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { DeskMast } from "@/components/desk-mast";
import { FormKeys } from "@/components/form-key";
import { LeftForms } from "@/components/left-forms";
import { RefusalAtTop } from "@/components/refusal-at-top";
import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import { productName } from "@/domain/publication/site";
import { deskUrls, publicUrls } from "@/domain/urls";
import { signOut } from "@/features/people/actions";
import { currentAnswer } from "@/server/http/answer";

export interface DeskPageProps {
  actor: Actor;
  /** Which part of the desk the page belongs to. */
  section: "articles" | "reviews" | "reports" | "people" | "scales" | "site";
  children: ReactNode;
}

/** The frame of every page of the desk. */
export function DeskPage({ actor, section, children }: DeskPageProps) {
  const links = [
    { href: deskUrls.articles, label: "Articles", current: section === "articles" },
    { href: deskUrls.reviews, label: "Second review", current: section === "reviews" },
    { href: deskUrls.reports, label: "Readers’ reports", current: section === "reports" },
    { href: deskUrls.scales, label: "Rating scales", current: section === "scales" },
    ...(can(actor, "people.read") ? [{ href: deskUrls.people, label: "People", current: section === "people" }] : []),
    ...(can(actor, "site.configure") ? [{ href: deskUrls.site, label: "The site", current: section === "site" }] : []),
    { href: publicUrls.home, label: "Public site" },
  ];
  return (
    <>
      <DeskMast brand={productName} home={deskUrls.articles} links={links} person={actor.name}>
        <form action={signOut}>
          <Button kind="quiet">Sign out</Button>
        </form>
      </DeskMast>
      <FormKeys pageKey={crypto.randomUUID()}>{children}</FormKeys>
    </>
  );
}

/**
 * What came of forms that are not on the page any more: of one that was sent without JavaScript and led back here, and of
 * those that somebody wrote in. Stands first in the column in which the page is read.
 */
export function FormNotices() {
  const refused = currentAnswer()?.refusedForm;
  return (
    <>
      {refused === undefined ? null : <RefusalAtTop {...refused} />}
      <LeftForms />
    </>
  );
}

/** The main part of a page that has one column. */
export function DeskColumn({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto grid w-full max-w-page grow content-start gap-8 px-5 py-8">
      <FormNotices />
      {children}
    </main>
  );
}
