const DATED =
  /["'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|publicationDate|publication_date|publishedTime|published_time|pubDate|pubdate|firstPublished|firstPublishedAt|first_published_at)["']\s{0,5}:\s{0,5}["']([^"'\n]{8,40})["']/g;

const MOST = 50;

/**
 * The days of publication that stand in a page's scripts, such as the data that its pages are drawn from or JSON-LD that
 * is broken. None where they differ: then they are of several articles.
 */
export function scriptDays(scripts: readonly string[]): string[] {
  const days = new Set<string>();
  for (const script of scripts) {
    for (const [, day = ""] of script.matchAll(DATED)) {
      days.add(day);
      if (days.size > MOST) return [];
    }
  }
  const written = [...days];
  return new Set(written.map((day) => day.slice(0, 10))).size === 1 ? written : [];
}
