import type { Metadata } from "next";
import { forbidden, notFound, unauthorized, unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { loadSiteOrDefault } from "@/features/site/loaders";
import { currentAnswer } from "@/server/http/answer";
import { PageRefusal, type RefusedStatus } from "@/server/http/page-refusal";
import { MessagePageFor, messageTitle } from "./message-page-for";

/** How Next itself refuses: with the right status, but with a document that stays empty until scripts have run. */
const refuseByNext: Record<RefusedStatus, () => never> = { 401: unauthorized, 403: forbidden, 404: notFound };

/**
 * A page whose loaders may refuse it, or that breaks: a page of that status is then rendered in its place, whole, so
 * that it can be read without scripts (vercel/next.js#62228). Without the server script Next's own way is taken.
 */
export function refusable<P>(render: (props: P) => Promise<ReactNode>): (props: P) => Promise<ReactNode> {
  return async (props) => {
    try {
      return await render(props);
    } catch (error) {
      unstable_rethrow(error);
      const answer = currentAnswer();
      if (error instanceof PageRefusal) {
        if (answer === undefined) return refuseByNext[error.status]();
        answer.status = error.status;
        return <MessagePageFor status={error.status} />;
      }
      if (answer === undefined) throw error;
      console.error(error);
      answer.status = 500;
      return <MessagePageFor status={500} />;
    }
  };
}

/** The head of such a page; of a refused one it names the refusal. */
export function refusableMetadata<P>(head: (props: P) => Promise<Metadata>): (props: P) => Promise<Metadata> {
  return async (props) => {
    try {
      return await head(props);
    } catch (error) {
      unstable_rethrow(error);
      const title = messageTitle(error instanceof PageRefusal ? error.status : 500, await loadSiteOrDefault());
      return { title, robots: { index: false } };
    }
  };
}
