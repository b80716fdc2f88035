import { RatingBadge } from "@/components/rating-badge";
import type { RatingTally } from "@/domain/publication/listed-claim";
import type { PublishedArticle } from "@/domain/publication/published-verdict";
import { ArticleFacts } from "@/features/publications/components/article-facts";
import type { Site } from "@/features/site/schema";

export interface ArticleItemProps {
  site: Site;
  article: PublishedArticle & { tallies: readonly RatingTally[] };
}

/** An article in a list, with how its checked claims came out. */
export function ArticleItem({ site, article }: ArticleItemProps) {
  const { texts, urls } = site;
  const { slug, title, language, publisher, publishedOn, tallies } = article;
  return (
    <li className="grid gap-2 border-t border-rule py-5">
      <h2 lang={language} dir="auto" className="text-[1.3125rem]/snug">
        <a href={urls.article(slug)} className="text-ink decoration-rule hover:text-accent">
          {title}
        </a>
      </h2>
      {publisher === null && publishedOn === null ? null : (
        <p className="text-[0.9375rem] text-soft">
          <ArticleFacts texts={texts} publisher={publisher} publishedOn={publishedOn} />
        </p>
      )}
      <ul aria-label={texts.say("article.verdicts")} className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
        {tallies.map(({ count, label, colour, icon }) => (
          <li key={label ?? ""}>
            <RatingBadge
              label={`${texts.number(count)} ${label ?? texts.say("rating.inWords")}`}
              colour={colour}
              icon={icon}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}
