import type { IngestedArticle, TextLink, TextPlace } from "./ingested-article";

/** The text of an article as it is taken in, with what belongs to stretches of it. */
export interface ArticleText {
  text: string;
  places: TextPlace[];
  links: TextLink[];
}

/**
 * The article with some of the blocks that were left out, by their index, each where it stood in the original. Offsets
 * of places and links move along. Indexes that there are not are passed over.
 */
export function withAdded(article: IngestedArticle, added: readonly number[]): ArticleText {
  const { text, places, links } = article;
  const blocks = [...new Set(added)]
    .sort((a, b) => a - b)
    .flatMap((index) => article.leftOut[index] ?? [])
    .map(({ before, text: words }) => ({ at: Math.min(before, text.length), words }));
  const parts: string[] = [];
  let from = 0;
  for (const { at, words } of blocks) {
    parts.push(text.slice(from, at), at >= text.length ? `\n\n${words}` : `${words}\n\n`);
    from = at;
  }
  parts.push(text.slice(from));
  const moved = (offset: number) => {
    let by = 0;
    for (const { at, words } of blocks) if (at <= offset && at < text.length) by += words.length + 2;
    return offset + by;
  };
  return {
    text: parts.join(""),
    places: places.map((place) => ({ ...place, start: moved(place.start) })),
    links: links.map(({ start, end, url }) => ({ start: moved(start), end: moved(end - 1) + 1, url })),
  };
}
