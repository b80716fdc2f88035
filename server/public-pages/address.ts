import { type Locale, locales } from "@/domain/interface/locale";
import type { PageTag } from "@/domain/publication/page-tags";
import { isSlug } from "@/domain/slug";
import { type DocumentKind, type PublicPath, publicPaths } from "./public-paths";

/** A public address as it is kept and asked for: nothing that cannot change the answer is left in it. */
export interface PublicAddress {
  /** The path with its language, and the parameters that count in a fixed order. */
  key: string;
  /** The same without the language: what Next is asked for. */
  asked: string;
  /** The language that the path names; none for the site's own. */
  locale: Locale | undefined;
  kind: DocumentKind;
  tags: readonly PageTag[];
}

/** Everything that is not for the public; it is answered to one person at a time. */
const deskFolders: readonly string[] = ["desk", "sign-in", "invitation", "api", "_next"];

/** Kinds of which there is one in each language; data and files have one address for all of them. */
const translated: readonly DocumentKind[] = ["page", "form", "embed"];

/**
 * What public addresses are led on to by next.config.js, and what Next has for itself: its pages for faults, which it
 * answers with 500 or without our words, and the data of pages for its scripts. At these themselves nothing stands.
 */
const innerPath = /^\/(?:_|(?:lists|claims-of|feeds|404|500)(?:\/|$)|claims\/[^/]+\/as(?:\/|$))|\.rsc\/?$/;

/** An address that app/[...missing] answers. */
export const MISSING = "/missing";

const patterns = publicPaths.map((entry) => ({ entry, pattern: patternOf(entry.path) }));

function patternOf(path: string): RegExp {
  const source = path
    .replaceAll(".", "\\.")
    .replace(":slug", "(?<slug>[^/.]+)")
    .replace(":number", "[1-9]\\d{0,5}")
    .replace(":reference", "[0-9A-Za-z-]{1,40}");
  return new RegExp(`^${source}$`);
}

/** The decoded parts of a path between its slashes; none where it cannot be decoded, or a part hides a slash. */
function segmentsOf(path: string): string[] | null {
  try {
    const segments = path.split("/").slice(1).map(decodeURIComponent);
    return path.startsWith("/") && !segments.some((segment) => segment.includes("/")) ? segments : null;
  } catch {
    return null;
  }
}

function splitLocale(segments: readonly string[]): { locale: Locale | undefined; rest: readonly string[] } {
  const locale = locales.find((candidate) => candidate === segments[0]);
  return { locale, rest: locale === undefined ? segments : segments.slice(1) };
}

/**
 * Reads a request's path and query, "/be/claims?q=port". Of a parameter given several times the first counts; empty and
 * unknown ones do not.
 * @returns null where no public document can stand
 */
export function parsePublicAddress(url: string): PublicAddress | null {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const segments = segmentsOf(path);
  if (segments === null) return null;
  const { locale, rest } = splitLocale(segments);
  const wanted = `/${rest.join("/")}`;
  for (const { entry, pattern } of patterns) {
    const found = pattern.exec(wanted);
    if (found === null) continue;
    const slug = found.groups?.slug;
    if (slug !== undefined && !isSlug(slug)) continue;
    if (locale !== undefined && !translated.includes(entry.kind)) continue;
    const asked = `/${rest.map(encodeURIComponent).join("/")}${knownQuery(entry, query)}`;
    return {
      key: locale === undefined ? asked : `/${locale}${asked === "/" ? "" : asked}`,
      asked,
      locale,
      kind: entry.kind,
      tags: entry.tags(slug ?? ""),
    };
  }
  return null;
}

function knownQuery({ parameters }: PublicPath, query: string): string {
  if (query === "") return "";
  const given = new URLSearchParams(`?${query}`);
  const known = new URLSearchParams();
  for (const [name, counting] of Object.entries(parameters)) {
    const value = countedOf(given.get(name) ?? "", counting);
    if (value !== "") known.set(name, value);
  }
  return known.size === 0 ? "" : `?${known}`;
}

/** What counts of a value that was given; empty where nothing does. */
function countedOf(value: string, counting: number | readonly string[]): string {
  if (typeof counting === "number") return value.slice(0, counting);
  return counting.includes(value) ? value : "";
}

/**
 * For an address of nothing public: the language that it begins with, and what Next is asked for, so that it leads on,
 * or says in that language that nothing stands there.
 */
export function otherAddress(url: string): { locale: Locale | undefined; asked: string } {
  const locale = locales.find((candidate) => url === `/${candidate}` || url.startsWith(`/${candidate}/`));
  const asked = locale === undefined ? url : url.slice(locale.length + 1) || "/";
  const path = decodedPath(asked);
  const isInner = path === null || innerPath.test(path);
  const isInOneLanguage = locale !== undefined && parsePublicAddress(asked) !== null;
  return { locale, asked: isInner || isInOneLanguage ? MISSING : asked };
}

function decodedPath(url: string): string | null {
  const segments = segmentsOf(url.split("?")[0] ?? "");
  return segments === null ? null : `/${segments.join("/")}`;
}

/** Whether an address belongs to the desk, to signing in or to Next's own files. */
export function isDeskAddress(url: string): boolean {
  const segments = segmentsOf(url.split("?")[0] ?? "") ?? [];
  return deskFolders.includes(splitLocale(segments).rest[0] ?? "");
}
