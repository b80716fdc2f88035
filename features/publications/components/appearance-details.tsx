import type { PublishedArticle } from "@/domain/publication/published-verdict";
import { publicUrls } from "@/domain/urls";
import { ArticleFacts } from "./article-facts";
import { OriginalLink } from "./original-link";

/** An article in which the claim appears: its page here, who published it and when, and the original. */
export function AppearanceDetails({ article }: { article: PublishedArticle }) {
  const { slug, title, language, publisher, publishedOn, url } = article;
  return (
    <>
      <a href={publicUrls.article(slug)} lang={language} dir="auto">
        {title}
      </a>
      <span className="block text-sm text-soft">
        <ArticleFacts publisher={publisher} publishedOn={publishedOn} />
        {url === null ? null : (
          <>
            {publisher === null && publishedOn === null ? null : " · "}
            <OriginalLink url={url}>original</OriginalLink>
          </>
        )}
      </span>
    </>
  );
}
