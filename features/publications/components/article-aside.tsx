import { DataList, type Fact } from "@/components/data-list";
import { formatDate } from "@/domain/calendar-day";
import type { PublishedArticle } from "@/domain/publication/published-verdict";
import { OriginalLink } from "./original-link";

function articleFacts({ publisher, author, publishedOn, url }: PublishedArticle, claims: number): Fact[] {
  return [
    { term: "Checked claims", detail: claims },
    ...(publisher === null ? [] : [{ term: "Publisher", detail: <bdi>{publisher}</bdi> }]),
    ...(author === null ? [] : [{ term: "Author", detail: <bdi>{author}</bdi> }]),
    ...(publishedOn === null
      ? []
      : [{ term: "Published", detail: <time dateTime={publishedOn}>{formatDate(publishedOn)}</time> }]),
    ...(url === null
      ? []
      : [{ term: "Original", detail: <OriginalLink url={url}>Read it where it appeared</OriginalLink> }]),
  ];
}

/** Beside an article: where it comes from. */
export function ArticleAside({ article, claims }: { article: PublishedArticle; claims: number }) {
  return (
    <aside aria-label="About this article" className="grid content-start gap-3">
      <h2 className="border-t-2 border-ink pt-3 text-lg">At a glance</h2>
      <DataList facts={articleFacts(article, claims)} />
    </aside>
  );
}
