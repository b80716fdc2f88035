import type { PublishedArticle } from "@/domain/publication/published-verdict";
import type { Site } from "@/features/site/schema";
import { ArticleFacts } from "./article-facts";
import { OriginalLink } from "./original-link";

export interface AppearanceDetailsProps {
  site: Site;
  article: PublishedArticle;
  /** Whether the article is sure to have a page here. */
  linked: boolean;
}

/** An article in which the claim appears: its page here, who published it and when, and the original. */
export function AppearanceDetails({ site, article, linked }: AppearanceDetailsProps) {
  const { slug, title, language, publisher, publishedOn, url } = article;
  return (
    <>
      {linked ? (
        <a href={site.urls.article(slug)} lang={language} dir="auto">
          {title}
        </a>
      ) : (
        <span lang={language} dir="auto">
          {title}
        </span>
      )}
      <span className="block text-sm text-soft">
        <ArticleFacts texts={site.texts} publisher={publisher} publishedOn={publishedOn} />
        {url === null ? null : (
          <>
            {publisher === null && publishedOn === null ? null : " · "}
            <OriginalLink url={url}>{site.texts.say("article.original")}</OriginalLink>
          </>
        )}
      </span>
    </>
  );
}
