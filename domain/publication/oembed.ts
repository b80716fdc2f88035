import { z } from "zod";
import { absoluteUrl, publicUrls, publicUrlsIn } from "@/domain/urls";
import type { SiteDetails } from "./site-details";
import { markupText, soundLine } from "./sound-text";

// oEmbed 1.0 (oembed.com): other sites ask for a claim's address and get the HTML of a frame that shows it.

/** The width of the frame in CSS pixels, where the other site has room for it. */
const FRAME_WIDTH = 600;

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
  /** The language that the address names as a folder; none for the site's own. */
  language: string | null;
  format: OembedFormat;
  /** In CSS pixels. */
  width: number;
  /** The most that the other site has room for, in CSS pixels, if it says so. */
  maxHeight: number | undefined;
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
  const claim = claimAddressOf(url, origin, languages);
  if (claim === null) return 404;
  return { ...claim, format, width: Math.min(FRAME_WIDTH, maxwidth ?? FRAME_WIDTH), maxHeight: maxheight };
}

/** The slug in a claim's address on this origin, and the language in front of it; null for any other address. */
export function claimAddressOf(
  url: string,
  origin: string,
  languages: readonly string[],
): { slug: string; language: string | null } | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.origin !== origin || address.username !== "" || address.password !== "") return null;
  const [first = "", ...rest] = address.pathname.slice(1).split("/");
  const language = languages.includes(first) ? first : null;
  const path = (language === null ? [first, ...rest] : rest).join("/");
  const slug = /^claims\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/versions\/[1-9]\d{0,8})?\/?$/.exec(path)?.[1];
  return slug === undefined ? null : { slug, language };
}

/** What the frame shows. */
export interface FramedClaim {
  statement: string;
  ratingLabel: string;
  summary: string;
}

/**
 * How high a frame of a width has to be for what it shows, in CSS pixels: its lines by the mean widths of letters in its
 * fonts, rounded up, and what surrounds them. A frame that comes out too low can still be scrolled.
 */
function frameHeight(width: number, { statement, ratingLabel, summary }: FramedClaim): number {
  const lines = (text: string, room: number, letter: number) => Math.ceil((text.length * letter) / Math.max(room, 80));
  const isNarrow = width < 480;
  const beside = isNarrow ? 112 : 124;
  return (
    (isNarrow ? 232 : 186) +
    28 * lines(statement, width - 40, 10.4) +
    28 * lines(ratingLabel, width - beside, 11.5) +
    27 * lines(summary, width - beside, 8.8)
  );
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
  { slug, language, width, maxHeight }: OembedRequest,
  claim: FramedClaim,
  site: SiteDetails,
): Oembed {
  const title = soundLine(`${claim.ratingLabel}: ${claim.statement}`);
  const urls = language === null ? publicUrls : publicUrlsIn(`/${language}`);
  const source = markupText(absoluteUrl(site.origin, urls.claimEmbed(slug)));
  const needed = frameHeight(width, claim);
  const height = Math.min(needed, maxHeight ?? needed);
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
