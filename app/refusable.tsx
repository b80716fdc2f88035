import type { Metadata } from "next";
import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { currentAnswer } from "@/server/http/answer";
import { faultStatus } from "@/server/http/fault-status";
import { PageRefusal } from "@/server/http/page-refusal";
import { MessagePageFor, messageTitle, type SitePart, siteFor } from "./message-page-for";

/**
 * A page whose loaders may refuse it, or that breaks: a page of that status is then rendered in its place, whole, so
 * that it can be read without scripts, which those of Next's own refusals cannot (vercel/next.js#62228). Without the
 * server script, as in development, it is sent with 200.
 */
export function refusable<P>(render: (props: P) => Promise<ReactNode>): (props: P) => Promise<ReactNode> {
  return refusableIn("public", render);
}

export function refusableIn<P>(
  part: SitePart,
  render: (props: P) => Promise<ReactNode>,
): (props: P) => Promise<ReactNode> {
  return async (props) => {
    try {
      return await render(props);
    } catch (error) {
      unstable_rethrow(error);
      const answer = currentAnswer();
      if (error instanceof PageRefusal) {
        if (answer !== undefined) answer.status = error.status;
        return <MessagePageFor status={error.status} part={part} />;
      }
      if (answer === undefined) throw error;
      console.error(error);
      const status = faultStatus(error);
      answer.status = status;
      return <MessagePageFor status={status} part={part} />;
    }
  };
}

/** The head of such a page; of a refused one it names the refusal. */
export function refusableMetadata<P>(head: (props: P) => Promise<Metadata>): (props: P) => Promise<Metadata> {
  return refusableMetadataIn("public", head);
}

export function refusableMetadataIn<P>(
  part: SitePart,
  head: (props: P) => Promise<Metadata>,
): (props: P) => Promise<Metadata> {
  return async (props) => {
    try {
      return await head(props);
    } catch (error) {
      unstable_rethrow(error);
      const status = error instanceof PageRefusal ? error.status : faultStatus(error);
      return { title: messageTitle(status, await siteFor(status, part)), robots: { index: false } };
    }
  };
}
