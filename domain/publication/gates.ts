import { z } from "zod";
import type { SourceKind } from "@/domain/evidence/source";

/** What a publication is held to before a verdict goes out, in the order in which it is shown. */
export const gateKeys = [
  "independent_sources",
  "primary_source",
  "second_review",
  "right_of_reply",
  "contrary_evidence",
] as const;
const gateKeySchema = z.enum(gateKeys);
export type GateKey = (typeof gateKeys)[number];

/** A receipt: whether the verdict met the gate when it was published; null where nobody recorded it. */
const gateSchema = z.strictObject({ key: gateKeySchema, met: z.boolean().nullable() });
export type Gate = z.infer<typeof gateSchema>;

/** The receipts as stored with a verdict: each gate once at most. A verdict published before a gate was made lacks it. */
export const gatesSchema = z
  .array(gateSchema)
  .refine((gates) => new Set(gates.map(({ key }) => key)).size === gates.length, "Each gate stands once.");

interface GateSource {
  publisher: string | null;
  url: string | null;
  kind: SourceKind;
}

/**
 * The receipts of a verdict about to be published, as far as they can be computed. Whether those concerned were asked,
 * and whether evidence against the conclusion was weighed, cannot be seen in the sources, so that both are null.
 */
export function gatesOf({
  sources,
  secondReview,
  minimumIndependentSources = 2,
}: {
  sources: readonly GateSource[];
  secondReview: boolean;
  minimumIndependentSources?: number;
}): Gate[] {
  const met: Record<GateKey, boolean | null> = {
    independent_sources: independentSources(sources) >= minimumIndependentSources,
    primary_source: sources.some(({ kind }) => kind === "primary"),
    second_review: secondReview,
    right_of_reply: null,
    contrary_evidence: null,
  };
  return gateKeys.map((key) => ({ key, met: met[key] }));
}

/**
 * How many publishers the sources come from, apart from case and spaces. A source without a publisher counts by the site
 * of its address, unless a source with a publisher is on that site; one with neither does not count.
 */
export function independentSources(sources: readonly GateSource[]): number {
  const publishers = new Set<string>();
  const named = new Set<string>();
  const unnamed = new Set<string>();
  for (const { publisher, url } of sources) {
    const name = folded(publisher ?? "");
    const site = url === null ? null : siteOf(url);
    if (name !== "") publishers.add(name);
    if (site !== null) (name === "" ? unnamed : named).add(site);
  }
  return publishers.size + [...unnamed].filter((site) => !named.has(site)).length;
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Second levels under which country registries give out names, as in example.co.uk. */
const registrySeconds = new Set(["ac", "co", "com", "edu", "gob", "gov", "gouv", "mil", "ne", "net", "or", "org"]);

/**
 * The site of a web address: the part of its host that somebody registered. Told by rule of thumb, without the Public
 * Suffix List: pages of one hosting company may count as one site, never pages of one owner as two for their subdomains.
 */
function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/\.$/, "");
  if (host === "" || /^[\d.]+$|^\[/.test(host)) return host === "" ? null : host;
  const labels = host.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  return labels.slice(top.length === 2 && registrySeconds.has(second) ? -3 : -2).join(".");
}
