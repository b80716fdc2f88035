import type { TextPlace } from "@/domain/ingest/ingested-article";
import { formatTimeCode, linkToTime } from "@/domain/ingest/time-code";
import type { PublishedArticle } from "@/domain/publication/published-verdict";
import type { Site } from "@/features/site/schema";
import { ArticleFacts } from "./article-facts";
import { OriginalLink } from "./original-link";

export interface AppearanceDetailsProps {
  site: Site;
  article: PublishedArticle;
  place: TextPlace | null;
  /** Whether the article is sure to have a page here. */
  linked: boolean;
}

/** An article in which the claim appears: its page here, who published it and when, and the original. */
export function AppearanceDetails({ site, article, place, linked }: AppearanceDetailsProps) {
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
        {place === null ? null : <PlaceInOriginal site={site} place={place} url={url} />}
      </span>
    </>
  );
}

/** At which page or time of the original the claim stands; a time leads there. */
function PlaceInOriginal({ site, place, url }: { site: Site; place: TextPlace; url: string | null }) {
  if (place.kind === "page") {
    return <span className="block">{site.texts.say("article.onPage", { page: place.page })}</span>;
  }
  const time = formatTimeCode(place.seconds);
  const link = url === null ? null : linkToTime(url, place.seconds);
  return (
    <span className="block">
      <OriginalLink url={link}>{site.texts.say("article.atTime", { time })}</OriginalLink>
    </span>
  );
}
