import { isoDay } from "@/domain/calendar-day";
import { absoluteUrl, publicUrls } from "@/domain/urls";
import type { PublishedVerdict } from "./published-verdict";
import type { SiteDetails } from "./site-details";
import { soundLine } from "./sound-text";

// A published verdict as others cite it. Each form names the one version that it cites by its permanent address, and the
// organisation as the author.

interface Cited {
  key: string;
  publisher: string;
  /** The claim and what was concluded. */
  title: string;
  url: string;
  /** YYYY-MM-DD. */
  published: string;
  firstPublished: string;
}

function cited({ slug, edition, statement, rating, ...verdict }: PublishedVerdict, site: SiteDetails): Cited {
  return {
    key: `${slug}-v${edition}`,
    publisher: soundLine(site.name),
    title: `${soundLine(statement)} — ${soundLine(rating.label)}`,
    url: absoluteUrl(site.origin, publicUrls.claimVersion(slug, edition)),
    published: isoDay(verdict.publishedAt),
    firstPublished: isoDay(verdict.firstPublishedAt),
  };
}

/**
 * A line for a footnote, in no language but that of the claim: `Publisher. “Claim — rating”. 2026-11-20, v2 2026-11-23.
 * https://…`. The first version has one date.
 */
export function citeText(verdict: PublishedVerdict, site: SiteDetails): string {
  const { publisher, title, url, published, firstPublished } = cited(verdict, site);
  const dates = verdict.edition === 1 ? published : `${firstPublished}, v${verdict.edition} ${published}`;
  return `${publisher}. “${title}”. ${dates}. ${url}`;
}

const latexSigns: Readonly<Record<string, string>> = {
  // Braces by name, since BibTeX counts them even behind a backslash.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

function latex(text: string): string {
  return text.replace(/[{}\\~^$&#_%]/g, (sign) => latexSigns[sign] ?? sign);
}

/**
 * An entry for BibTeX and biblatex, UTF-8. @misc, since BibTeX itself knows no @online; biblatex reads its `url` and
 * `date` too. Inner braces keep the author one name and the title's capitals as they are.
 */
export function citeBibtex(verdict: PublishedVerdict, site: SiteDetails): string {
  const { key, publisher, title, url, published } = cited(verdict, site);
  const fields = {
    author: `{${latex(publisher)}}`,
    title: `{${latex(title)}}`,
    year: published.slice(0, 4),
    date: published,
    version: String(verdict.edition),
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join("")}}\n`;
}

/**
 * A record in the RIS format of Reference Manager, UTF-8: one line a tag, ended by CR LF, TY first and ER last. An
 * asterisk is not allowed in a name.
 */
export function citeRis(verdict: PublishedVerdict, site: SiteDetails): string {
  const { key, publisher, title, url, published } = cited(verdict, site);
  const tags: readonly [tag: string, value: string][] = [
    ["TY", "ELEC"],
    ["ID", key],
    ["AU", publisher.replaceAll("*", "")],
    ["TI", title],
    ["PB", publisher],
    ["PY", published.slice(0, 4)],
    ["DA", published.replaceAll("-", "/")],
    ["ET", String(verdict.edition)],
    ["LA", verdict.language],
    ["AB", soundLine(verdict.summary)],
    ["UR", url],
    ["ER", ""],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** A list of one item in CSL-JSON 1.0.2, as Zotero and Citation.js read it. */
export function citeCslJson(verdict: PublishedVerdict, site: SiteDetails): string {
  const { key, publisher, title, url, published, firstPublished } = cited(verdict, site);
  const item = {
    id: key,
    type: "webpage",
    author: [{ literal: publisher }],
    title,
    publisher,
    issued: dateParts(published),
    "original-date": dateParts(firstPublished),
    version: String(verdict.edition),
    language: verdict.language,
    abstract: soundLine(verdict.summary),
    URL: url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateParts(day: string): { "date-parts": number[][] } {
  return { "date-parts": [day.split("-").map(Number)] };
}
