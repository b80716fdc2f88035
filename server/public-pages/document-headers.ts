import type { DocumentKind } from "./public-paths";

/**
 * A public document needs styles, fonts, pictures and forms of this site, and nothing that runs. That it may connect to
 * this site gives it nothing, but lets a browser's own tools, as Lighthouse, read robots.txt on its behalf.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** What Next says that readers are told too; its security headers stand in next.config.js. */
const passedOn = [
  "Permissions-Policy",
  "Referrer-Policy",
  "X-Content-Type-Options",
  "X-Robots-Tag",
  "Content-Type",
  "Content-Disposition",
  "Content-Language",
  "Last-Modified",
  "Location",
  "Retry-After",
] as const;

/** Everything that has an address of its own and was found. See docs/decisions/0015-page-cache.md. */
const SHARED = "public, max-age=0, s-maxage=30, stale-while-revalidate=30";

type Headers = readonly (readonly [name: string, value: string])[];

/**
 * The headers of a public document but those of its body.
 * @param kind that of its address; none where no public document has the address
 * @param header what Next answered
 */
export function documentHeaders(
  status: number,
  kind: DocumentKind | undefined,
  header: (name: string) => string | undefined,
): Headers {
  const passed = passedOn.flatMap((name) => {
    const value = header(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const ancestors = kind === "embed" ? "*" : "'none'";
  return [
    ["Content-Security-Policy", `${contentSecurityPolicy}; frame-ancestors ${ancestors}`],
    ...passed,
    ["Cache-Control", status === 200 && kind !== undefined && kind !== "form" ? SHARED : "no-store"],
    ["Vary", "Accept-Encoding"],
    ...(kind === "data" || kind === "export" ? [["Access-Control-Allow-Origin", "*"] as const] : []),
  ];
}
