import { Fold } from "@/components/fold";
import type { ShownLink } from "@/domain/ingest/shown-links";
import { paragraphId } from "./article-text";

export interface ArticleLinksProps {
  links: readonly ShownLink[];
  /** How many there are in the part of the article that is shown. */
  total: number;
  language: string;
}

/** Where the links of an article lead: what each is set on, which leads to its place in the text, and its address. */
export function ArticleLinks({ links, total, language }: ArticleLinksProps) {
  if (total === 0) return null;
  return (
    <Fold title={`Links in the article (${total.toLocaleString("en")})`}>
      <ol className="grid gap-2 text-[0.9375rem]">
        {links.map(({ start, words, url, paragraph }) => (
          <li key={start}>
            <a href={`#${paragraphId(paragraph)}`} lang={language}>
              <bdi>{words}</bdi>
            </a>{" "}
            <a href={url} rel="noreferrer nofollow" dir="ltr" className="block break-all text-soft">
              {url}
            </a>
          </li>
        ))}
      </ol>
      {links.length === total ? null : (
        <p className="mt-2 text-soft">{(total - links.length).toLocaleString("en")} more links are not listed.</p>
      )}
    </Fold>
  );
}
