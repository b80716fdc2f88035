import { readAuthorName, readAuthorNames } from "@/domain/ingest/author-names";
import { foldedTitle } from "@/domain/ingest/headline";
import type { ArticleAuthor } from "@/domain/ingest/ingested-article";
import { asText, type LinkedNode, type LinkedObject, objectOf, textOf, valuesOf } from "./json-ld";

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|NewsItem|ForumPosting)$|^Report$/;
const PAGE = /^(?:WebPage|ItemPage|CreativeWork|MediaObject)$/;
const BODY = /Organi[sz]ation|Corporation|Newspaper|Agency|Periodical|Brand|Company/;

/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  headline: string | null;
  authors: ArticleAuthor[];
  publisher: string | null;
  published: string[];
  modified: string[];
  language: string | null;
  url: string | null;
}

export const isArticleType = (type: string): boolean => ARTICLE.test(type);

/** What tells the article of a page from others that its JSON-LD holds. */
export interface Signs {
  /** What the site is called. */
  siteNames: readonly string[];
  titles: readonly string[];
  addresses: readonly string[];
}

/** The article among a page's JSON-LD objects; null where it has none. */
export function readLinkedArticle(nodes: readonly LinkedNode[], signs: Signs): LinkedArticle | null {
  const { siteNames } = signs;
  const article = mainOf(nodes, ARTICLE, signs);
  const page = mainOf(nodes, PAGE, signs);
  const main = article ?? page;
  if (main === null) return null;
  const named = new Map<string, LinkedObject>();
  for (const { object } of nodes) {
    const id = object["@id"];
    if (typeof id === "string" && textOf(object, "name") !== null) named.set(id, object);
  }
  const both = [main, ...(article !== null && page !== null ? [page] : [])];
  const publisher = firstText(both, (object) => nameOf(valuesOf(object, "publisher")[0], named));
  return {
    headline: firstText(
      [main],
      (object) => textOf(object, "headline") ?? (article === null ? null : textOf(object, "name")),
    ),
    authors: authorsOf(both, named, [...siteNames, ...(publisher === null ? [] : [publisher])]),
    publisher: publisher ?? publisherOf(nodes),
    published: both.flatMap((object) =>
      [textOf(object, "datePublished") ?? textOf(object, "dateCreated") ?? []].flat(),
    ),
    modified: both.flatMap((object) => [textOf(object, "dateModified") ?? []].flat()),
    language: firstText(both, (object) => nameOrText(valuesOf(object, "inLanguage")[0])),
    url: firstText(both, (object) => addressOf(object)),
  };
}

function mainOf(nodes: readonly LinkedNode[], type: RegExp, { titles, addresses }: Signs): LinkedObject | null {
  const candidates = nodes.filter(({ types }) => types.some((name) => type.test(name)));
  const direct = candidates.filter(({ isBeside }) => !isBeside);
  const folded = new Set(titles.map(foldedTitle));
  const known = new Set(addresses.map(foldedAddress));
  const isOurs = ({ object }: LinkedNode) => known.has(foldedAddress(addressOf(object) ?? ""));
  const isTitled = ({ object }: LinkedNode) =>
    folded.has(foldedTitle(textOf(object, "headline") ?? textOf(object, "name") ?? ""));
  const isDated = ({ object }: LinkedNode) => textOf(object, "datePublished") !== null;
  const found =
    direct.find((node) => isTitled(node) && isDated(node)) ??
    candidates.find(isTitled) ??
    direct.find((node) => isOurs(node) && isDated(node)) ??
    direct.find(isDated) ??
    direct[0] ??
    (candidates.length === 1 ? candidates[0] : undefined);
  return found?.object ?? null;
}

function foldedAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.|m\.)?/, "")
    .replace(/[#?].*$/s, "")
    .replace(/\/$/, "");
}

function addressOf(object: LinkedObject): string | null {
  const entity = valuesOf(object, "mainEntityOfPage")[0];
  const id = objectOf(entity)?.["@id"];
  const addresses = [textOf(object, "url"), asText(entity), typeof id === "string" ? id : null];
  return addresses.find((address) => address !== null && /^https?:/.test(address)) ?? null;
}

function firstText(objects: readonly LinkedObject[], read: (object: LinkedObject) => string | null): string | null {
  for (const object of objects) {
    const text = read(object);
    if (text !== null && text !== "") return text;
  }
  return null;
}

function nameOrText(value: unknown): string | null {
  const object = objectOf(value);
  return asText(value) ?? (object === null ? null : (textOf(object, "alternateName") ?? textOf(object, "name")));
}

function resolved(value: unknown, named: ReadonlyMap<string, LinkedObject>): LinkedObject | null {
  const object = objectOf(value);
  const id = object?.["@id"];
  const isReference = object !== null && typeof id === "string" && textOf(object, "name") === null;
  return isReference ? (named.get(id) ?? object) : object;
}

function nameOf(value: unknown, named: ReadonlyMap<string, LinkedObject>): string | null {
  const text = asText(value);
  if (text !== null) return named.has(text) ? nameOf(named.get(text), named) : /^https?:/.test(text) ? null : text;
  const object = resolved(value, named);
  return object === null ? null : textOf(object, "name");
}

/** A page whose article names no publisher may name the one body that it is of. */
function publisherOf(nodes: readonly LinkedNode[]): string | null {
  const bodies = nodes.filter(
    ({ types, isBeside }) =>
      !isBeside && types.some((type) => /^(?:NewsMediaOrganization|Organization|WebSite)$/.test(type)),
  );
  const names = new Set(bodies.map(({ object }) => textOf(object, "name")).filter((name) => name !== null));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function authorsOf(
  objects: readonly LinkedObject[],
  named: ReadonlyMap<string, LinkedObject>,
  publishers: readonly string[],
): ArticleAuthor[] {
  for (const object of objects) {
    for (const property of ["author", "creator"]) {
      const authors = valuesOf(object, property).flatMap((value) => authorsIn(value, named, publishers));
      if (authors.length > 0) return authors;
    }
  }
  return [];
}

function authorsIn(
  value: unknown,
  named: ReadonlyMap<string, LinkedObject>,
  publishers: readonly string[],
): ArticleAuthor[] {
  const text = asText(value);
  if (text !== null && !named.has(text)) return readAuthorNames(text, { publishers, isData: true });
  const object = text === null ? resolved(value, named) : (named.get(text) ?? null);
  if (object === null) return [];
  const types = valuesOf(object, "@type").map((type) => asText(type) ?? "");
  const names = valuesOf(object, "name").flatMap((name) => asText(name) ?? []);
  const spelled = [textOf(object, "givenName"), textOf(object, "familyName")].filter((part) => part !== null).join(" ");
  return (names.length > 0 ? names : [spelled]).flatMap((name): ArticleAuthor[] => {
    if (!types.some((type) => BODY.test(type))) return readAuthorNames(name, { publishers, isData: true });
    const body = readAuthorName(name, publishers);
    return body === null ? [] : [{ name: body.kind === "person" ? name.trim() : body.name, kind: "organisation" }];
  });
}
