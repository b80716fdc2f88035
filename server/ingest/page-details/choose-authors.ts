import { readAuthorNames } from "@/domain/ingest/author-names";
import type { ArticleAuthor } from "@/domain/ingest/ingested-article";
import { foldedName, isSameName } from "@/domain/ingest/organisation-names";
import type { LinkedArticle } from "./linked-article";
import type { MarkedUp } from "./marked-up";
import { labelledAuthors, type MetaTags } from "./meta-tags";
import { plainValue } from "./plain-value";

const AUTHOR =
  "author articleauthor byl byline searchbyline parselyauthor sailthruauthor dccreator dctermscreator dccreatorpersonalname cxenseparseauthor ogauthor ogarticleauthor articleauthorname authors creator rbauthors btauthor vrauthor shareaholicarticleauthorname authorname postauthor writer citationauthor".split(
    " ",
  );

/** Fields of libraries. */
const LIBRARY = /^(?:dc|citation)/;

const BYLINE = "the byline";

export interface AuthorSources {
  linked: LinkedArticle | null;
  metas: MetaTags;
  markedUp: MarkedUp;
  shown: readonly ArticleAuthor[];
  /** Under what name the post of a forum or a blog was written. */
  users: readonly ArticleAuthor[];
  publishers: readonly string[];
  language: string | undefined;
}

interface ReadAuthors {
  value: ArticleAuthor[];
  from: string;
}

/** Who wrote the article: the first place that names a person, or else a body. The publisher is no author. */
export function chooseAuthors({
  linked,
  metas,
  markedUp,
  shown,
  users,
  publishers,
  language,
}: AuthorSources): ReadAuthors | null {
  const named = (texts: readonly string[]) =>
    texts.flatMap((text) => readAuthorNames(plainValue(text), { publishers, language, isData: true }));
  const candidates: ReadAuthors[] = [{ value: linked?.authors ?? [], from: "the page’s JSON-LD" }];
  for (const name of AUTHOR) {
    const texts = metas.get(name) ?? [];
    candidates.push({ value: named(LIBRARY.test(name) ? texts.map(firstNameFirst) : texts), from: "its meta tags" });
  }
  candidates.push({ value: named(labelledAuthors(metas)), from: "its meta tags" });
  for (const name of ["author", "creator"])
    candidates.push({ value: named(markedUp.get(name) ?? []), from: "its markup" });
  candidates.push({ value: [...shown], from: BYLINE });
  const isPublisher = ({ name }: ArticleAuthor) => publishers.some((publisher) => isSameName(name, publisher));
  const tidy = candidates
    .map(({ value, from }) => ({ value: distinct(value).filter((author) => !isPublisher(author)), from }))
    .filter(({ value }) => value.length > 0);
  const found = tidy.find(({ value }) => value.some(({ kind }) => kind === "person")) ?? tidy[0];
  const byline = tidy.find(({ from }) => from === BYLINE);
  if (found === undefined) return users.length === 0 ? null : { value: [...users], from: "the name of its user" };
  return byline !== undefined && namesMore(byline, found) ? byline : found;
}

/** Systems that keep one author for an article name the others in its byline alone. */
function namesMore(byline: ReadAuthors, found: ReadAuthors): boolean {
  const others = byline.value.filter(({ name }) => !found.value.some((author) => isSameName(author.name, name)));
  return others.length > 0 && byline.value.length - others.length === found.value.length;
}

function distinct(authors: readonly ArticleAuthor[]): ArticleAuthor[] {
  const byName = new Map<string, ArticleAuthor>();
  for (const author of authors) if (!byName.has(foldedName(author.name))) byName.set(foldedName(author.name), author);
  return [...byName.values()];
}

/** Libraries write "Lind, Jo"; a name before the comma that has two words is whole. */
function firstNameFirst(name: string): string {
  const [last = "", first, ...more] = name.split(",").map((part) => part.trim());
  return first === undefined || first === "" || more.length > 0 || last.includes(" ") ? name : `${first} ${last}`;
}
