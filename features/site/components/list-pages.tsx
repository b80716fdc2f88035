import { Pagination } from "@/components/pagination";
import type { Site } from "@/features/site/schema";

export interface ListPagesProps {
  site: Site;
  list: "claims" | "articles" | "claimants" | "topics" | "corrections";
  /** The addresses of the neighbouring pages, where there are any. */
  previous: string | undefined;
  next: string | undefined;
}

/** The way to the neighbouring pages of a public list. */
export function ListPages({ site: { texts }, list, previous, next }: ListPagesProps) {
  const isByLetters = list === "claimants" || list === "topics";
  return (
    <Pagination
      label={texts.say(`${list}.pages`)}
      newerLabel={texts.say(isByLetters ? "pages.previous" : "pages.newer")}
      olderLabel={texts.say(isByLetters ? "pages.next" : "pages.older")}
      newer={previous}
      older={next}
    />
  );
}
