import { deskUrls } from "@/domain/urls";
import { KeptWords } from "@/features/people/components/kept-words";
import { loadKeptWords } from "@/features/people/loaders";
import { MessagePage } from "@/features/site/components/message-page";
import { loadSiteOrDefault } from "@/features/site/loaders";
import type { Site } from "@/features/site/schema";
import type { RefusedStatus } from "@/server/http/page-refusal";

/** The titles of the pages that are shown in place of another, by their status. */
export function messageTitle(status: RefusedStatus | 500, { texts }: Site): string {
  return {
    401: "Your session has ended",
    403: "This is not open to you",
    404: texts.say("missing.title"),
    500: texts.say("fault.title"),
  }[status];
}

/** What is shown in place of a page, by the status it is sent with; also where the database does not answer. */
export async function MessagePageFor({ status }: { status: RefusedStatus | 500 }) {
  const site = await loadSiteOrDefault();
  return (
    <MessagePage site={site} title={messageTitle(status, site)}>
      {messages[status](site)}
    </MessagePage>
  );
}

const messages = {
  401: () => <KeptWords words={loadKeptWords()} signInHref={deskUrls.signIn} />,
  403: () => (
    <>
      <p>Your role on the desk does not allow it. An administrator can change that.</p>
      <a href={deskUrls.articles}>Back to the desk</a>
    </>
  ),
  404: ({ texts, urls }) => (
    <>
      <p>{texts.say("missing.text")}</p>
      <a href={urls.claims}>{texts.say("missing.search")}</a>
    </>
  ),
  500: ({ texts }) => <p>{texts.say("fault.text")}</p>,
} satisfies Record<RefusedStatus | 500, (site: Site) => React.ReactNode>;
