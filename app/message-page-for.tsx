import { DeskMessagePage } from "@/app/(desk)/message-page";
import { textsIn } from "@/domain/interface/texts";
import { deskUrls } from "@/domain/urls";
import { KeptWords } from "@/features/people/components/kept-words";
import { loadKeptWords } from "@/features/people/loaders";
import { MessagePage } from "@/features/site/components/message-page";
import { loadSiteOrDefault, siteAsLastRead } from "@/features/site/loaders";
import type { Site } from "@/features/site/schema";
import type { RefusedStatus } from "@/server/http/page-refusal";

/** Which of the two a page belongs to, each with a frame of its own. */
export type SitePart = "public" | "desk";

type MessageStatus = RefusedStatus | 500 | 503;

/** What is known of the site for such a page: a database that does not answer is not asked again. */
export async function siteFor(status: MessageStatus, part: SitePart): Promise<Site> {
  const site = status === 503 ? siteAsLastRead() : await loadSiteOrDefault();
  // The desk is in English, whatever the public site's language.
  return part === "desk" ? { ...site, texts: textsIn("en") } : site;
}

/** The titles of the pages that are shown in place of another, by their status. */
export function messageTitle(status: MessageStatus, { texts }: Site): string {
  return {
    401: "Your session has ended",
    403: "This is not open to you",
    404: texts.say("missing.title"),
    500: texts.say("fault.title"),
    503: texts.say("away.title"),
  }[status];
}

/** What is shown in place of a page, by the status it is sent with; also where the database does not answer. */
export async function MessagePageFor({ status, part }: { status: MessageStatus; part: SitePart }) {
  const site = await siteFor(status, part);
  const title = messageTitle(status, site);
  if (part === "desk") return <DeskMessagePage title={title}>{messages[status](site, part)}</DeskMessagePage>;
  return (
    <MessagePage site={site} title={title}>
      {messages[status](site, part)}
    </MessagePage>
  );
}

const nothingKept = { words: [], hasChoices: false };

const messages = {
  401: ({ texts }) => {
    const { words, hasChoices } = loadKeptWords() ?? nothingKept;
    const again = (
      <a href={deskUrls.signIn} target="_blank" rel="noopener">
        sign in again in a new tab
      </a>
    );
    return (
      <>
        {words.length === 0 ? (
          <p>So nothing was saved. To go on, {again}.</p>
        ) : (
          <p>So nothing was saved. What you typed is below: keep this page open, {again}, and copy it over.</p>
        )}
        {hasChoices ? <p>{texts.say("away.choices")}</p> : null}
        <KeptWords words={words} />
      </>
    );
  },
  403: () => (
    <>
      <p>Your role on the desk does not allow it. An administrator can change that.</p>
      <a href={deskUrls.articles}>Back to the desk</a>
    </>
  ),
  404: ({ texts, urls }, part) =>
    part === "desk" ? (
      <>
        <p>The address may be mistyped, or what stood here is gone.</p>
        <a href={deskUrls.articles}>Back to the desk</a>
      </>
    ) : (
      <>
        <p>{texts.say("missing.text")}</p>
        <a href={urls.claims}>{texts.say("missing.search")}</a>
      </>
    ),
  500: ({ texts }) => <p>{texts.say("fault.text")}</p>,
  503: ({ texts }) => {
    const kept = loadKeptWords();
    const { words, hasChoices } = kept ?? nothingKept;
    return (
      <>
        <p>{texts.say("away.text")}</p>
        {kept === undefined ? null : <p>{texts.say(words.length === 0 ? "away.unsaved" : "away.kept")}</p>}
        {hasChoices ? <p>{texts.say("away.choices")}</p> : null}
        <KeptWords words={words} />
      </>
    );
  },
} satisfies Record<MessageStatus, (site: Site, part: SitePart) => React.ReactNode>;
