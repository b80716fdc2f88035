import { deskUrls, publicUrls } from "@/domain/urls";
import { KeptWords } from "@/features/people/components/kept-words";
import { loadKeptWords } from "@/features/people/loaders";
import { MessagePage } from "@/features/publications/components/message-page";
import type { RefusedStatus } from "@/server/http/page-refusal";

export const messageTitles: Record<RefusedStatus | 500, string> = {
  401: "Your session has ended",
  403: "This is not open to you",
  404: "There is no such page",
  500: "Something went wrong",
};

/** What is shown in place of a page, by the status it is sent with. */
export function MessagePageFor({ status }: { status: RefusedStatus | 500 }) {
  return <MessagePage title={messageTitles[status]}>{messages[status]()}</MessagePage>;
}

const messages = {
  401: () => <KeptWords words={loadKeptWords()} signInHref={deskUrls.signIn} />,
  403: () => (
    <>
      <p>Your role on the desk does not allow it. An administrator can change that.</p>
      <a href={deskUrls.articles}>Back to the desk</a>
    </>
  ),
  404: () => (
    <>
      <p>The address may be mistyped, or what stood here is not public any more.</p>
      <a href={publicUrls.claims}>Search the published claims</a>
    </>
  ),
  500: () => (
    <p>
      The page could not be shown. This is a fault of the site, not of what you did. Nothing that was saved is lost.
    </p>
  ),
} satisfies Record<RefusedStatus | 500, () => React.ReactNode>;
