import { parseHTML } from "linkedom";
import { dataUrls, publicUrls } from "@/domain/urls";
import { askRaw } from "@/tests/harness/raw-http";

/** What an address of the public site answered. */
export interface PublicAnswer {
  status: number;
  type: string;
  /** Its words; empty for a picture. */
  body: string;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Only of a page. */
  document: Document | null;
}

const begin = [publicUrls.home, "/be", "/ru", dataUrls.sitemap, "/robots.txt"];

/** Addresses that stand in data and not behind a link. */
const inData = /https?:\/\/[^\s"'<>\\,)}]+/g;

/** Neither the desk's, nor what draws a page. */
const isPublic = (path: string) => !/^\/(desk|api|sign-in|invitation|_next)(\/|$|\?)/.test(path);

/** Asks for one public address. A redirect is not followed. */
export async function askPublic(origin: string, path: string): Promise<PublicAnswer> {
  const { status, headers, body: bytes } = await askRaw(`${origin}${path}`);
  const type = headers["content-type"] ?? "";
  const body = /^image\/(?!svg)/.test(type) ? "" : bytes.toString();
  const document = type.startsWith("text/html") ? parseHTML(body).document : null;
  return { status, type, body, headers, document };
}

/** The addresses on this site that an answer names, as paths with their query and fragment. */
export function addressesIn(origin: string, path: string, { document, body }: PublicAnswer): string[] {
  const named =
    document === null
      ? [...body.matchAll(inData)].map(([address]) => address)
      : [
          ...[...document.querySelectorAll("[href]")].map((element) => element.getAttribute("href") ?? ""),
          ...[...document.querySelectorAll("[src]")].map((element) => element.getAttribute("src") ?? ""),
          ...[...document.querySelectorAll("meta[property='og:image']")].map(
            (meta) => meta.getAttribute("content") ?? "",
          ),
        ];
  return named.flatMap((address) => {
    const url = URL.canParse(address, `${origin}${path}`) ? new URL(address, `${origin}${path}`) : null;
    return url?.origin === origin ? [`${url.pathname}${url.search}${url.hash}`] : [];
  });
}

/** Every table of claims comes as JSON and as CSV, and pages name only the first. */
function twinOf(path: string): string[] {
  return /\.json$/.test(path) && !/\/feed\.json$|\.csl\.json$/.test(path) ? [path.replace(/\.json$/, ".csv")] : [];
}

/**
 * Everything public that can be reached from the home pages and the sitemap by links and by the addresses in data, each
 * asked for once.
 * @param unlinked paths that nothing leads to
 */
export async function crawlPublic(origin: string, unlinked: readonly string[]): Promise<Map<string, PublicAnswer>> {
  const answers = new Map<string, PublicAnswer>();
  const waiting = [...begin, ...unlinked];
  const seen = new Set(waiting);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const answer = await askPublic(origin, path);
    answers.set(path, answer);
    for (const address of [...addressesIn(origin, path, answer), ...twinOf(path)]) {
      const bare = address.replace(/#.*$/s, "");
      if (seen.has(bare) || !isPublic(bare)) continue;
      seen.add(bare);
      waiting.push(bare);
    }
  }
  return answers;
}
