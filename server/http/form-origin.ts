import type { IncomingHttpHeaders } from "node:http";

/** Where a form that is sent came from: a page of this site, no page at all, or somebody else's page. */
export type FormOrigin = { kind: "ours"; host: string } | { kind: "program" } | { kind: "foreign" };

const foreign = { kind: "foreign" } as const;

/**
 * Whether a form was sent from a page of this site, whatever name a proxy in between gives the server. Browsers say it
 * themselves where the connection is safe (Sec-Fetch-Site, which no page can set); else the page's origin has to be the
 * site's own, or the name that the request was sent to, as where the machine is reached by its address.
 * @param siteOrigin where the site is reached, "https://example.org"
 */
export function formOrigin(headers: IncomingHttpHeaders, siteOrigin: string): FormOrigin {
  const { origin } = headers;
  const relation = headers["sec-fetch-site"];
  const site = new URL(siteOrigin);
  if (origin !== undefined && origin !== "null" && !isOrigin(origin)) return foreign;
  if (relation === "cross-site" || relation === "same-site") return foreign;
  // Sandboxed frames and some privacy settings hide the origin; the browser may still vouch for the page.
  if (origin === "null") return relation === "same-origin" ? { kind: "ours", host: site.host } : foreign;
  if (origin === undefined) return relation === "same-origin" ? { kind: "ours", host: site.host } : { kind: "program" };
  const { host, protocol } = new URL(origin);
  if (relation === "same-origin") return { kind: "ours", host };
  if (host === site.host) {
    const isDowngrade = site.protocol === "https:" && protocol !== "https:";
    return isDowngrade ? foreign : { kind: "ours", host };
  }
  return namesOf(headers).includes(host) ? { kind: "ours", host } : foreign;
}

/** The names that a request was sent to: by the client, or as a proxy passes it on. A page can set neither. */
function namesOf(headers: IncomingHttpHeaders): string[] {
  const forwarded = headers["x-forwarded-host"];
  const first = typeof forwarded === "string" ? forwarded.split(",")[0]?.trim() : undefined;
  return [headers.host, first].flatMap((name) => (name === undefined || name === "" ? [] : [name.toLowerCase()]));
}

/** Whether this is one origin as browsers write it: scheme, host and port, and nothing more. */
function isOrigin(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;
}

/** Has the headers agree, for Next to see what was found here: it compares Origin with X-Forwarded-Host. */
export function withOrigin(headers: IncomingHttpHeaders, found: FormOrigin, siteOrigin: string): IncomingHttpHeaders {
  const { origin: _origin, "x-forwarded-host": _host, ...rest } = headers;
  if (found.kind !== "ours") return rest;
  const protocol = new URL(siteOrigin).protocol;
  return { ...rest, origin: `${protocol}//${found.host}`, "x-forwarded-host": found.host };
}
