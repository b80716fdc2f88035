/** The contents of a page's meta tags, by their names without signs and in small letters, each in the page's order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const LONGEST = 4_000;
const MOST_OF_A_NAME = 40;

/** Names are written in many ways: "DC.date.issued", "dc:date:issued" and "dc-date-issued" are one. */
export function readMetaTags(metas: readonly Element[]): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of metas) {
    const content = (meta.getAttribute("content") ?? meta.getAttribute("value") ?? "").slice(0, LONGEST).trim();
    if (content === "" || isPlaceholder(content)) continue;
    const names = ["property", "name", "http-equiv"].flatMap((key) => (meta.getAttribute(key) ?? "").split(/\s+/, 4));
    for (const name of new Set(names.map(plainName))) {
      if (name === "") continue;
      const contents = tags.get(name) ?? [];
      if (contents.length < MOST_OF_A_NAME) contents.push(content);
      tags.set(name, contents);
    }
  }
  return tags;
}

function plainName(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** "{{ page.title }}", "%author%", "[[title]]": a template that nobody has filled in. */
export function isPlaceholder(content: string): boolean {
  return /^(?:\{\{.*\}\}|\$\{.*\}|%[\w.]+%|\[\[.*\]\]|<%.*%>|#[A-Z_]+#)$/s.test(content);
}

/** The contents of the first of some names that a page has. */
export function firstOf(tags: MetaTags, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const contents = tags.get(name);
    if (contents !== undefined) return contents;
  }
  return [];
}

/** The contents of all of some names, in the order of the names. */
export function allOf(tags: MetaTags, names: readonly string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}

const WRITTEN_BY = /writ|verfass|geschrieben|écrit|escrito|scritto|geschreven|napisa|автор|аўтар|skriv|yazan|autor/i;

/** The author by the labels that pages give to cards: `twitter:label1` "Written by", `twitter:data1` "Jo Lind". */
export function labelledAuthors(tags: MetaTags): string[] {
  return [1, 2, 3].flatMap((number) =>
    WRITTEN_BY.test(tags.get(`twitterlabel${number}`)?.[0] ?? "")
      ? (tags.get(`twitterdata${number}`) ?? []).slice(0, 1)
      : [],
  );
}
