import { absoluteUrl, dataUrls } from "@/domain/urls";

/** Where there is nothing for readers: the desk, its doors, and forms. Each covers what begins with it. */
const closed = ["/desk", "/api", "/sign-in", "/invitation", "/reports"];

/** The site's robots.txt (RFC 9309), with the address of its sitemap. */
export function robotsText(origin: string): string {
  const lines = [
    "User-agent: *",
    "Allow: /",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${absoluteUrl(origin, dataUrls.sitemap)}`,
    "",
  ];
  return lines.join("\n");
}
