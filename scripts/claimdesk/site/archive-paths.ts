import path from "node:path";

/** Parameters that lead to further pages of a list or an article; pages with others are searches, which files cannot answer. */
const paging: readonly string[] = ["before", "after", "part"];

/** Formats that are files of their own; every other address is a page. */
const FILE = /\.(json|csv|txt|bib|ris|xml|png|svg|ico|css|woff2)$/;

const ICON = "/icon.svg";

/** Where a page would take what its reader sends, or shows what only the running site knows. */
const LIVE = /\/(report|reports\/[^/]+)$|^\/(desk|sign-in|oembed|api)(\/|$)/;

/**
 * The file of the archive that holds an address of the site, with forward slashes: "/claims/x" is in
 * "claims/x/index.html".
 * @param address a path with its query, "/claims?before=12"
 * @returns null where the archive does not have it
 */
export function archiveFile(address: string): string | null {
  const url = new URL(address, "http://site.invalid");
  const { pathname, searchParams } = url;
  if (LIVE.test(pathname)) return null;
  // Its address names its version behind a question mark.
  if (pathname === ICON) return ICON.slice(1);
  const parameters = [...searchParams].sort();
  if (parameters.some(([name]) => !paging.includes(name))) return null;
  const place = decodeURIComponent(pathname).replace(/^\/|\/$/g, "");
  if (place.split("/").includes("..")) return null;
  if (place.startsWith("_next/static/")) return place.replace("_next/static/", "assets/");
  if (FILE.test(place)) return place;
  const name = ["index", ...parameters.flat()].join("-");
  return path.posix.join(place, `${name}.html`);
}

/** How one file of the archive names another, "../../claims/index.html". */
export function linkBetween(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to);
}
