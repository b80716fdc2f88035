import { z } from "zod";
import { absoluteUrl, publicUrls } from "@/domain/urls";
import type { SiteDetails } from "./site-details";
import { markupText, soundLine } from "./sound-text";

// oEmbed 1.0 (oembed.com): other sites ask for a claim's address and get the HTML of a frame that shows it.

/** Width and height of the frame in CSS pixels, where the other site has room for them. */
const FRAME = { width: 600, height: 260 };

export type OembedFormat = "json" | "xml";

/** Media types of the answers, by format. */
export const oembedTypes: Record<OembedFormat, string> = {
  json: "application/json; charset=utf-8",
  xml: "text/xml; charset=utf-8",
};

/** 404: no claim of this site has that address. 501: the format is neither JSON nor XML. Both are HTTP statuses. */
export type OembedRefusal = 404 | 501;

export interface OembedRequest {
  slug: string;
  format: OembedFormat;
  width: number;
  height: number;
}

/** The most that the other site has room for; what is no such number asks for nothing. */
const room = z.coerce.number().int().positive().optional().catch(undefined);
const requestSchema = z.object({
  url: z.string().catch(""),
  format: z.enum(["json", "xml"]).nullable().catch(null),
  maxwidth: room,
  maxheight: room,
});

/**
 * What is asked for by the query of the oEmbed address. `url` has to be the address of a claim, or of one of its
 * versions, on this very origin; before it may stand one of the languages as a folder, "/be/claims/…". Whether such a
 * claim is published is for the caller to see. Without `format` the answer is JSON.
 */
export function oembedRequest(
  query: Readonly<Record<string, unknown>>,
  origin: string,
  languages: readonly string[],
): OembedRequest | OembedRefusal {
  const { url, format, maxwidth, maxheight } = requestSchema.parse({ format: "json", ...query });
  if (format === null) return 501;
  const slug = claimSlugOf(url, origin, languages);
  if (slug === null) return 404;
  return {
    slug,
    format,
    width: Math.min(FRAME.width, maxwidth ?? FRAME.width),
    height: Math.min(FRAME.height, maxheight ?? FRAME.height),
  };
}

/** The slug in a claim's address on this origin; null for any other address. */
export function claimSlugOf(url: string, origin: string, languages: readonly string[]): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.origin !== origin || address.username !== "" || address.password !== "") return null;
  const [first = "", ...rest] = address.pathname.slice(1).split("/");
  const path = (languages.includes(first) ? rest : [first, ...rest]).join("/");
  return /^claims\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/versions\/[1-9]\d{0,8})?\/?$/.exec(path)?.[1] ?? null;
}

export interface Oembed {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
}

/**
 * The answer for a claim that is published. The frame runs no scripts and reads nothing of the page around it; its links
 * open in windows of their own, which are not bound by that.
 */
export function oembed(
  { slug, width, height }: OembedRequest,
  claim: { statement: string; ratingLabel: string },
  site: SiteDetails,
): Oembed {
  const title = soundLine(`${claim.ratingLabel}: ${claim.statement}`);
  const source = markupText(absoluteUrl(site.origin, publicUrls.claimEmbed(slug)));
  const sandbox = "allow-popups allow-popups-to-escape-sandbox";
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: site.name,
    provider_url: absoluteUrl(site.origin, publicUrls.home),
    html: `<iframe src="${source}" title="${markupText(title)}" width="${width}" height="${height}" sandbox="${sandbox}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    width,
    height,
  };
}

/** The answer in the format asked for. */
export function oembedText(answer: Oembed, format: OembedFormat): string {
  if (format === "json") return JSON.stringify(answer);
  const elements = Object.entries(answer).map(([name, value]) => `<${name}>${markupText(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
}
