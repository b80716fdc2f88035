import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import type { ArticleAuthor, ReadDetails } from "@/domain/ingest/ingested-article";
import { isBody } from "@/domain/ingest/organisation-names";
import { findWrittenDay, putsDayFirst } from "@/domain/ingest/written-day";
import { languageTag } from "@/domain/language/language-tag";

/** Longer than any details are, in UTF-16 units; what stands there is then no front matter. */
const LONGEST = 20_000;
const FROM = "the file’s front matter";

/** What stands at the head of a Markdown file. */
export interface FrontMatter {
  details: ReadDetails;
  body: string;
  /** What could not be read of it, in whole sentences for the person who brought the file. */
  notes: string[];
}

/** The details that stand at the head of a Markdown file, in YAML between `---` or in TOML between `+++`, and the rest. */
export function readFrontMatter(source: string): FrontMatter {
  const none = { details: {}, body: source, notes: [] };
  const opening = /^(---|\+\+\+)[ \t]*\n/.exec(source);
  if (opening === null) return none;
  const [first, fence] = [opening[0].length, opening[1]];
  const head = source.slice(first - 1, first + LONGEST);
  const closing = (fence === "+++" ? /\n\+\+\+[ \t]*(?:\n|$)/ : /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/).exec(head);
  if (closing === null) return none;
  const fields = parsed(head.slice(0, closing.index), fence === "+++" ? parseToml : parseYaml);
  if (fields === null) return none;
  return { ...detailsFrom(fields), body: source.slice(first - 1 + closing.index + closing[0].length) };
}

type Fields = ReadonlyMap<string, unknown>;

/** The fields by their names in lower case; null where there are none, as between two lines drawn across a page. */
function parsed(head: string, parse: (text: string) => unknown): Fields | null {
  let value: unknown;
  try {
    value = parse(head);
  } catch {
    return null;
  }
  const object = z.record(z.string(), z.unknown()).safeParse(value ?? {});
  if (!object.success) return null;
  // TOML files of Hugo have fields of their own under [params].
  const { params } = object.data;
  const own = z.record(z.string(), z.unknown()).safeParse(params);
  const all = [...Object.entries(own.success ? own.data : {}), ...Object.entries(object.data)];
  return new Map(all.map(([name, field]) => [name.toLowerCase().replace(/[-_ ]/g, ""), field]));
}

const PUBLISHED = ["datepublished", "published", "publishedat", "publishdate", "pubdate", "date"];
const MODIFIED = ["datemodified", "modified", "lastmod", "lastmodified", "lastmodifiedat", "updated"];

function detailsFrom(fields: Fields): Pick<FrontMatter, "details" | "notes"> {
  const tag = firstOf(fields, ["lang", "language", "inlanguage", "locale"], language);
  const [published, modified] = [dayIn(fields, PUBLISHED, tag), dayIn(fields, MODIFIED, tag)];
  const details = {
    ...detail("title", firstOf(fields, ["title", "headline"], line)),
    ...detail("authors", firstOf(fields, ["authors", "author", "byline", "by"], authors)),
    ...detail("publisher", firstOf(fields, ["publisher", "publication", "sitename", "site", "source"], line)),
    ...detail("publishedOn", published.day),
    ...detail("modifiedOn", modified.day),
    ...detail("language", tag),
    ...detail("url", firstOf(fields, ["canonicalurl", "canonical", "url", "link", "permalink"], webAddress)),
  };
  const notes = [
    ...published.doubts.map((doubt) => `${doubt} Fill in the day on which it was published.`),
    ...modified.doubts.map((doubt) => `${doubt} Fill in the day on which it was last changed, if you know it.`),
  ];
  return { details, notes };
}

function detail<K extends string, V>(name: K, value: V | null): { [key in K]?: { value: V; from: string } } {
  const found: { [key in K]?: { value: V; from: string } } = {};
  if (value !== null) found[name] = { value, from: FROM };
  return found;
}

function firstOf<V>(fields: Fields, names: readonly string[], read: (field: unknown) => V | null): V | null {
  for (const name of names) {
    const value = read(fields.get(name));
    if (value !== null) return value;
  }
  return null;
}

function line(field: unknown): string | null {
  if (typeof field !== "string" && typeof field !== "number") return null;
  const text = String(field).replace(/\s+/g, " ").trim();
  return text === "" || text.length > 300 ? null : text;
}

interface FieldDay {
  day: string | null;
  doubts: string[];
}

/** The day of the first of some fields that has one; "03/04/2020" is two, and then none but what the language tells. */
function dayIn(fields: Fields, names: readonly string[], tag: string | null): FieldDay {
  for (const name of names) {
    const field = fields.get(name);
    const written = field instanceof Date ? field.toISOString() : line(field);
    const found = written === null ? null : findWrittenDay(written, tag ?? undefined);
    if (written === null || found === null) continue;
    const [first, second] = found.readings;
    if (second === undefined || putsDayFirst(tag)) return { day: first, doubts: [] };
    const shown = written.slice(found.start, found.end);
    return { day: null, doubts: [`The file’s front matter has the date ${shown}, which is ${first} or ${second}.`] };
  }
  return { day: null, doubts: [] };
}

function webAddress(field: unknown): string | null {
  const address = line(field);
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

function language(field: unknown): string | null {
  return languageTag(line(field) ?? "");
}

const namedSchema = z.object({ name: z.string() });

function authors(field: unknown): ArticleAuthor[] | null {
  const given = Array.isArray(field) ? field : [field];
  const names = given.flatMap((one) => {
    const named = namedSchema.safeParse(one);
    const text = line(named.success ? named.data.name : one);
    return text === null ? [] : parted(text.replace(/^by\s+/i, ""));
  });
  const found = [...new Set(names)].map((name): ArticleAuthor => {
    return { name, kind: isBody(name) ? "organisation" : "person" };
  });
  return found.length === 0 ? null : found;
}

/** Several names in one line; a comma parts them only where each has two words, since it may part a surname. */
function parted(names: string): string[] {
  const parts = names.split(/\s*(?:;|&|\band\b)\s*/);
  return parts
    .flatMap((part) => {
      const byComma = part.split(/\s*,\s*/);
      return byComma.every((name) => name.includes(" ")) ? byComma : [part];
    })
    .filter((name) => name !== "");
}
