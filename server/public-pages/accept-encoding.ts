/** How a body may be packed, the smallest first. */
export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The packing a client prefers of those there are, by its Accept-Encoding header (RFC 9110, 12.5.3): the highest weight,
 * and among equals the smallest. What cannot be read counts as not given; where a client accepts none, it gets the
 * plain bytes.
 */
export function chooseEncoding(header: string | undefined, available: readonly Encoding[]): Encoding {
  if (header === undefined) return "identity";
  const weights = weightsOf(header);
  let chosen: Encoding = "identity";
  let highest = 0;
  for (const encoding of available) {
    const weight = weights.get(encoding) ?? (encoding === "identity" ? 0 : weights.get("*")) ?? 0;
    if (weight > highest) {
      chosen = encoding;
      highest = weight;
    }
  }
  return chosen;
}

const CODING = /^\s*([^\s;,]+)\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i;

function weightsOf(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.split(",")) {
    const [, name, weight = "1"] = CODING.exec(part) ?? [];
    if (name !== undefined) weights.set(name.toLowerCase(), Math.min(Number(weight), 1));
  }
  return weights;
}
