import { archiveFile, linkBetween } from "./archive-paths";

/** Where a page names the picture that other sites show of it. */
const PICTURE = /<meta property="og:image" content="([^"]*)"/g;

/** Tags that lead somewhere. No text holds one: React writes its "<" and its quotation marks as entities. */
const TAG = /<(?:a|form|img|link)\s[^>]*>/g;
const LINK = /(\s(?:href|src)=")([^"]*)(")/g;

/** What is searched for or sent needs the running site. */
const ACTION = /(\saction=")([^"]*)(")/g;

/** What machines are told stays the address of the site. */
const FOR_MACHINES = /\srel="(?:canonical|alternate)"/;

/** The addresses in a style sheet, all of them of fonts. */
const STYLE_LINK = /(url\(["']?)([^"')]+)(["']?\))/g;

export interface ArchivedPage {
  text: string;
  /** The addresses of this site that the page leads to and that the archive has, each once. */
  links: string[];
}

export interface PagePlace {
  /** The page's own address, against which its links are read: "/claims/x". */
  address: string;
  /** Its file in the archive. */
  file: string;
  /** The site's origin: what the archive does not have stays a link to the site. */
  origin: string;
}

/** A page or style sheet with its links made relative, so that it opens from a disk; what it shows stays as it is. */
export function archivedPage(text: string, kind: "html" | "css", place: PagePlace): ArchivedPage {
  const links = new Set<string>();
  const replaceIn = (part: string, pattern: RegExp) =>
    part.replace(pattern, (_whole, before: string, written: string, after: string) => {
      return `${before}${archivedLink(written, place, links)}${after}`;
    });
  const archived =
    kind === "css"
      ? replaceIn(text, STYLE_LINK)
      : text.replace(TAG, (tag) => (FOR_MACHINES.test(tag) ? tag : atSite(replaceIn(tag, LINK), place)));
  for (const [, written = ""] of text.matchAll(PICTURE)) archivedLink(written, place, links);
  return { text: archived, links: [...links] };
}

function atSite(tag: string, { address, origin }: PagePlace): string {
  return tag.replace(ACTION, (_whole, before: string, written: string, after: string) => {
    return `${before}${new URL(written, new URL(address, origin)).href}${after}`;
  });
}

/** The addresses of this site that an index of sitemaps names. */
export function sitemapParts(index: string, origin: string): string[] {
  return [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].flatMap(([, address = ""]) =>
    address.startsWith(`${origin}/sitemaps/`) ? [address.slice(origin.length)] : [],
  );
}

function archivedLink(written: string, { address, file, origin }: PagePlace, links: Set<string>): string {
  const target = written.replaceAll("&amp;", "&");
  if (target.startsWith("#") || target === "") return written;
  const here = new URL(address, origin);
  if (!URL.canParse(target, here)) return written;
  const url = new URL(target, here);
  if (url.origin !== origin) return written;
  const linked = archiveFile(url.pathname + url.search);
  if (linked === null) return url.href.replaceAll("&", "&amp;");
  links.add(url.pathname + url.search);
  return encodeURI(linkBetween(file, linked)) + url.hash;
}
