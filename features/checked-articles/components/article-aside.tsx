import { DataList, type Fact } from "@/components/data-list";
import type { ArticleAuthor } from "@/domain/ingest/ingested-article";
import type { PublishedArticle } from "@/domain/publication/published-verdict";
import { publicUrls } from "@/domain/urls";
import { OriginalLink } from "@/features/publications/components/original-link";
import { DataLinks } from "@/features/site/components/data-links";
import { Day } from "@/features/site/components/day";
import type { Site } from "@/features/site/schema";

/** Beside an article: where it comes from, and its claims as data. */
export function ArticleAside({ site, article, claims }: { site: Site; article: PublishedArticle; claims: number }) {
  const { texts } = site;
  return (
    <aside aria-label={texts.say("article.about")} className="grid content-start gap-8">
      <section className="grid gap-3">
        <h2 className="border-t-2 border-ink pt-3 text-lg">{texts.say("glance.title")}</h2>
        <DataList facts={articleFacts(site, article, claims)} />
      </section>
      <section className="grid gap-3 print:hidden">
        <h2 className="border-t border-rule pt-3 text-lg">{texts.say("use.title")}</h2>
        <DataLinks site={site} path={publicUrls.article(article.slug)} />
      </section>
    </aside>
  );
}

function articleFacts({ texts }: Site, article: PublishedArticle, claims: number): Fact[] {
  const { publisher, authors, publishedOn, modifiedOn, url } = article;
  return [
    { term: texts.say("article.claims"), detail: texts.number(claims) },
    ...(publisher === null ? [] : [{ term: texts.say("article.publisher"), detail: <bdi>{publisher}</bdi> }]),
    ...(authors.length === 0
      ? []
      : [
          {
            term: texts.say(authors.length === 1 ? "article.author" : "article.authors"),
            detail: <AuthorNames authors={authors} />,
          },
        ]),
    ...(publishedOn === null
      ? []
      : [{ term: texts.say("article.published"), detail: <Day texts={texts} date={publishedOn} /> }]),
    ...(modifiedOn === null
      ? []
      : [{ term: texts.say("article.modified"), detail: <Day texts={texts} date={modifiedOn} /> }]),
    ...(url === null
      ? []
      : [
          {
            term: texts.say("article.originalTerm"),
            detail: <OriginalLink url={url}>{texts.say("article.read")}</OriginalLink>,
          },
        ]),
  ];
}

/** Several authors stand one below the other, so that no name runs into the next. */
function AuthorNames({ authors }: { authors: readonly ArticleAuthor[] }) {
  return authors.map(({ name }) => (
    <span key={name} className="block">
      <bdi>{name}</bdi>
    </span>
  ));
}
